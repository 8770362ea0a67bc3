import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { FileFault } from './row'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'iso-8859-1'

export const encodingName: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'iso-8859-1': 'ISO-8859-1',
}

export interface TextChunk {
  text: string
  bytes: number
}

/** Reads the whole file once, because the first letter that gives the encoding away may stand on the last line. */
export async function detectEncoding(path: string): Promise<Encoding> {
  let tail = Buffer.alloc(0)
  let isFirst = true
  let couldBeUtf8 = true
  for await (const chunk of bytesOf(path)) {
    const marked = isFirst ? byteOrderMark(chunk) : null
    isFirst = false
    if (marked?.startsWith('utf-16')) return marked
    if (chunk.includes(0)) throw new FileFault('not-text')
    if (!couldBeUtf8) continue
    const bytes = Buffer.concat([tail, chunk])
    const whole = bytes.length - unfinished(bytes)
    couldBeUtf8 = isUtf8(bytes.subarray(0, whole))
    tail = bytes.subarray(whole)
  }
  return couldBeUtf8 && tail.length === 0 ? 'utf-8' : 'iso-8859-1'
}

export function byteOrderMark(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 'utf-8' : null
}

/** @throws FileFault when the bytes are not in that encoding. */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<TextChunk> {
  // Programs that say ISO-8859-1 mean Windows-1252, which has letters where the other has unused control codes.
  const decoder = new TextDecoder(encoding === 'iso-8859-1' ? 'windows-1252' : encoding, { fatal: true })
  try {
    for await (const chunk of bytesOf(path))
      yield { text: decoder.decode(chunk, { stream: true }), bytes: chunk.length }
    yield { text: decoder.decode(), bytes: 0 }
  } catch (error) {
    if (error instanceof TypeError) throw new FileFault('wrong-encoding', { encoding: encodingName[encoding] })
    throw error
  }
}

const bytesOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: 256 * 1024 })

/** How many bytes at the end begin a letter that goes on in the next chunk. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0
  }
  return 0
}
