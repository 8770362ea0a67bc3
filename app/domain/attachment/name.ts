import { textFindings } from '../text-guard'
import { withoutUnseen } from '../unseen'
import { extensions, type AttachmentKind } from './kind'

/** What stands after the last full stop, in small letters; empty when there is none. */
export const extensionOf = (written: string): string => /\.([^.\\/]+)$/.exec(written.trim())?.[1]?.toLowerCase() ?? ''

/**
 * What a file is called here: without folders and what a file system or a header could take amiss, at most 80 characters and its
 * kind. A name that says who or what it is about (a personal number, a diagnosis, a telephone number) is not kept.
 */
export function attachmentName(written: string, kind: AttachmentKind): string {
  const [extension] = extensions[kind]
  const stem = stemOf(written)
  const says = stem === '' || textFindings(stem.replaceAll(/[_.]+/g, ' ')).length > 0
  return `${says ? 'bilaga' : stem}.${extension}`
}

const stemOf = (written: string): string =>
  withoutUnseen(written.normalize('NFC'))
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[<>:"|?*%;\s]+/g, ' ')
    .replace(/^[.\s]+/, '')
    .slice(0, 80)
    .trim()
