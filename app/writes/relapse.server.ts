import { eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { checksOf } from '#db/relapse.server'
import { relapseCheck } from '#db/schema'
import type { Closure } from '~/domain/case'
import { answerCheck, checksAfter, type CheckAnswer } from '~/domain/relapse'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Answer how it goes after a case was closed. */
export const answerHow = defineWrite({
  action: 'relapse.answer',
  seenBy: 'case.read',
  find: (context, { slug, check }: { slug: string; check: string; answer: CheckAnswer }) => {
    const found = findCase(context, slug)
    const known = found && checksOf(context.db, found.thing.id).find((one) => one.slug === check)
    return known ? { ...found, thing: { ...found.thing, check: known } } : null
  },
  decide: ({ check }, { answer }, { today }) => answerCheck(check, answer, today),
  store: (db, { answer }, { slug, check }, context) => {
    const { on: answeredOn, at: answeredAt, by: answeredBy } = signed(context)
    db.update(relapseCheck)
      .set({ answer, answeredOn, answeredAt, answeredBy })
      .where(eq(relapseCheck.id, check.id))
      .run()
    return { slug }
  },
  fields: () => ['answer'],
  details: ({ answer }) => ({ answer }),
})

/** The questions to come, written down when a case is closed. */
export function insertChecks(db: Client, closureId: number, closure: Closure): void {
  for (const dueOn of checksAfter(closure)) db.insert(relapseCheck).values({ slug: newSlug(), closureId, dueOn }).run()
}
