import { takeFile, type OfferedFile } from '~/domain/attachment/attachment'
import { attachmentName } from '~/domain/attachment/name'
import { kindOf } from '~/domain/attachment/kind'
import type { Decision, Outcome } from '~/domain/outcome'
import { scan, type Scanned } from '~/outside/scanner.server'
import { add } from '~/writes/attachment.server'
import type { Context } from '~/writes/gate.server'

/** A file on its way in to a thread: told by what it is, cleaned, shown to the scanner, and kept. */
export async function attach(context: Context, slug: string, offered: OfferedFile): Promise<Outcome<{ slug: string }>> {
  const file = takeFile(offered)
  if ('refused' in file) return named(file, offered)
  const scanned = await scan(file.accepted.bytes)
  const refused = refusals[scanned]
  if (refused) return named({ refused: { code: refused } }, offered)
  const kept = add(context, { slug, file: file.accepted, scanned: scanned !== 'none' })
  return kept.kind === 'refused' ? named({ refused: kept.refusal }, offered) : kept
}

export const refusals: Readonly<Record<Scanned, string | null>> = {
  ...{ clean: null, none: null },
  ...{ found: 'attachment-infected', unsure: 'attachment-not-scanned' },
}

/** Which of the files it was, as far as its name may be said. */
const named = ({ refused }: Extract<Decision<never>, { refused: unknown }>, { name, bytes }: OfferedFile) => ({
  ...{ kind: 'refused' as const, refusal: { ...refused, about: { file: shownName(name, bytes) } } },
})

const shownName = (name: string, bytes: Uint8Array): string => {
  const kind = kindOf(bytes)
  return kind === null ? attachmentName(name, 'pdf').replace(/\.pdf$/, '') : attachmentName(name, kind)
}
