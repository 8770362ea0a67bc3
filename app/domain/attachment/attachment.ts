import { accept, refuse, type Decision } from '../outcome'
import { plainJpeg } from './jpeg'
import { extensions, kindOf, mediaType, type AttachmentKind } from './kind'
import { attachmentName, extensionOf } from './name'
import { pdfFault } from './pdf'
import { plainPng } from './png'
import { plainWebp } from './webp'

/** Largest file, in bytes, and most files in one message: together less than a whole SDK message may be. */
export const mostBytes = 10 * 1024 * 1024
export const mostFiles = 5
export const mostBytesTogether = 20 * 1024 * 1024

/** A file as somebody sends it. */
export interface OfferedFile {
  /** As the sender's machine calls it. */
  name: string
  /** What the sender's machine says it is; empty when it doesn't say. */
  type: string
  bytes: Uint8Array
}

export interface TakenFile {
  name: string
  kind: AttachmentKind
  bytes: Uint8Array
}

/**
 * Take a file in: what it is called, what it is said to be and what it is have to be one. Pictures lose what was written beside
 * them; a document that can do something when it is opened is refused. Source: product.md §2.5.
 */
export function takeFile({ name, type, bytes }: OfferedFile): Decision<TakenFile> {
  const kind = kindOf(bytes)
  if (bytes.length === 0) return refuse('attachment-empty')
  if (bytes.length > mostBytes) return refuse('attachment-too-large')
  if (kind === null) return refuse('attachment-kind')
  if (!extensions[kind].includes(extensionOf(name)) || !agrees(type, kind)) return refuse('attachment-misnamed')
  const clean = cleaned(kind, bytes)
  return 'refused' in clean ? clean : accept({ name: attachmentName(name, kind), kind, bytes: clean.accepted })
}

function cleaned(kind: AttachmentKind, bytes: Uint8Array): Decision<Uint8Array> {
  const fault = kind === 'pdf' ? pdfFault(bytes) : null
  const clean = kind === 'pdf' ? bytes : plain[kind](bytes)
  if (fault !== null) return refuse(fault)
  return clean === null ? refuse('attachment-broken') : accept(clean)
}

const plain = { jpeg: plainJpeg, png: plainPng, webp: plainWebp }

/** Machines that don't know a kind say nothing, or that it is bytes. */
const agrees = (type: string, kind: AttachmentKind): boolean =>
  ['', 'application/octet-stream', mediaType[kind]].includes(type.toLowerCase().replace(/;.*$/, '').trim())

/** So many files, so large together, go with one message. */
export function fitTogether(files: readonly { bytes: number }[]): Decision<null> {
  if (files.length > mostFiles) return refuse('too-many-attachments')
  const together = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return together > mostBytesTogether ? refuse('attachments-too-large') : accept(null)
}
