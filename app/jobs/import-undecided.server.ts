import { systemContext } from '#db/context.server'
import { hoursToDecide } from '~/domain/import/batch'
import { discardImport, undecidedSince } from '~/writes/import/undo.server'
import { answerOf } from './answer.server'
import { recoverInterrupted } from './import-recovery.server'

/** Files that nobody decides about hold personal numbers, and are not kept for it: after a day the import ends. */
export async function discardUndecided(signature: string): Promise<void> {
  const context = systemContext(signature)
  const before = new Date(context.now.getTime() - hoursToDecide * 3_600_000)
  const waiting = undecidedSince(context, before)
  for (const slug of waiting) answerOf(discardImport(systemContext(signature), { slug, failure: 'undecided' }))
  if (waiting.length > 0) await recoverInterrupted()
}
