import { accept, refuse, type Decision } from '~/domain/outcome'
import { largestSdkMessage, type SdkMessage } from '~/domain/sdk'
import { FileFault } from '../row'
import { xmlEncoding } from '../xml/encoding'
import { parseXml } from '../xml/parse'
import { GatheredMessage } from './gathered'

/** An answer as an SDK client saves it. Refused whole when anything in it isn't as Digg's schema has it. */
export async function readSdkMessage(bytes: Uint8Array): Promise<Decision<SdkMessage>> {
  if (bytes.length > largestSdkMessage) return refuse('sdk-too-large')
  const gathered = new GatheredMessage()
  try {
    const pieces = parseXml(textOf(bytes), gathered, { longest: largestSdkMessage })
    while (!(await pieces.next()).done) continue
  } catch (fault) {
    if (fault instanceof FileFault || fault instanceof TypeError) return refuse('sdk-unreadable')
    throw fault
  }
  const message = gathered.message()
  return message === null ? refuse('sdk-not-a-message') : accept(message)
}

async function* textOf(bytes: Uint8Array) {
  const encoding = xmlEncoding(Buffer.from(bytes.subarray(0, 512)))
  const decoder = new TextDecoder(encoding === 'iso-8859-1' ? 'windows-1252' : encoding, { fatal: true })
  yield await Promise.resolve({ text: decoder.decode(bytes), bytes: bytes.length })
}
