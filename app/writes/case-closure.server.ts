import { and, eq, isNull } from 'drizzle-orm'
import { openCaseOf } from '#db/case.server'
import { caseClosure } from '#db/schema'
import { closeCase, reopenCase, type CaseOutcome, type ClosureReason } from '~/domain/case'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { insertChecks } from './relapse.server'
import { signed } from './signed.server'

interface Closing {
  slug: string
  reason: ClosureReason
  outcome: CaseOutcome
}

/** Close a case, with why and how the employee works now. */
export const close = defineWrite({
  action: 'case.close',
  seenBy: 'case.read',
  find: (context, { slug }: Closing) => findCase(context, slug),
  decide: ({ facts }, closing, { today }) => closeCase(facts, closing, today),
  store: (db, closure, { id, slug }, context) => {
    const { at: closedAt, by: closedBy } = signed(context)
    const row = { caseId: id, ...closure, closedAt, closedBy }
    insertChecks(db, db.insert(caseClosure).values(row).returning().get().id, closure)
    return { slug }
  },
  fields: () => ['reason', 'outcome'],
  details: ({ reason, outcome }) => ({ reason, outcome }),
})

export const reopen = defineWrite({
  action: 'case.close',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string }) => findCase(context, slug),
  decide: ({ facts, personId }, _input, { db, today }) => reopenCase(facts, openCaseOf(db, personId), today),
  store: (db, { reopenedOn }, { id, slug }, context) => {
    const { at: reopenedAt, by: reopenedBy } = signed(context)
    db.update(caseClosure)
      .set({ reopenedOn, reopenedAt, reopenedBy })
      .where(and(eq(caseClosure.caseId, id), isNull(caseClosure.reopenedOn)))
      .run()
    return { slug }
  },
  fields: () => ['reopenedOn'],
})
