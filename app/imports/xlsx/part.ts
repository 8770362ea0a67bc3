import { parseXml, type XmlHandler } from '../xml/parse'
import type { Archive } from './archive'

/** Reads a part to its end for what its elements say. A part that isn't there says nothing. */
export async function readPart(archive: Archive, part: string, handler: Partial<XmlHandler>): Promise<void> {
  if (!archive.has(part)) return
  const complete = { open: () => undefined, text: () => undefined, close: () => undefined, ...handler }
  for await (const piece of parseXml(archive.text(part), complete)) void piece
}
