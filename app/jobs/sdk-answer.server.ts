import { takeFile, type TakenFile } from '~/domain/attachment/attachment'
import type { InformationCategory } from '~/domain/medgivande'
import type { Outcome, Refusal } from '~/domain/outcome'
import type { SdkFile } from '~/domain/sdk'
import { readSdkMessage } from '~/imports/sdk/message'
import { scan, type Scanned } from '~/outside/scanner.server'
import type { Context } from '~/writes/gate.server'
import { readIn } from '~/writes/sdk-arrival.server'
import { refusals } from './attachment.server'

interface Uploaded {
  /** Opaque name of the thread. */
  slug: string
  bytes: Uint8Array
  categories: readonly InformationCategory[]
}

/** An answer on its way in: parsed, its files cleaned and shown to the scanner, and taken in whole or not at all. */
export async function readInAnswer(
  context: Context,
  { slug, bytes, categories }: Uploaded,
): Promise<Outcome<{ slug: string }>> {
  const parsed = await readSdkMessage(bytes)
  if ('refused' in parsed) return { kind: 'refused', refusal: parsed.refused }
  const { files, ...answer } = parsed.accepted
  const taken: TakenFile[] = []
  let scanned: Scanned = 'none'
  for (const { name, type, bytes } of files) {
    const file = takeFile({ name, type, bytes })
    if ('refused' in file) return { kind: 'refused', refusal: inAnswer(file.refused, { name, type, bytes }) }
    scanned = await scan(file.accepted.bytes)
    const code = refusals[scanned]
    if (code) return { kind: 'refused', refusal: inAnswer({ code }, { name, type, bytes }) }
    taken.push(file.accepted)
  }
  return readIn(context, { slug, answer, files: taken, scanned: scanned !== 'none', categories })
}

/** Its name may say anything, so it is told by its place only. */
const inAnswer = ({ code }: Refusal, { type }: SdkFile): Refusal => ({
  code,
  about: { file: `Filen (${type.slice(0, 60)})` },
})
