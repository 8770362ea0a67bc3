import { caseEventsOf } from '#db/case-history.server'
import { caseMistake } from '#db/schema'
import { accept, refuse } from '~/domain/outcome'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { evaluateWithin } from './signal-evaluation.server'
import { signed } from './signed.server'

/** Mark something in a case as entered wrong, with why; it stays readable and stops counting, so that a signal that a talk ended may hold again. */
export const markWrong = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, { slug, object }: { slug: string; object: string; reason: string }) => {
    const found = findCase(context, slug)
    const event = found && caseEventsOf(context.db, found.thing.id).find((one) => one.object === object)
    return event ? { ...found, thing: { ...found.thing, event } } : null
  },
  decide: ({ event }, { object, reason }) =>
    event.mistake === null ? accept({ object, reason }) : refuse('already-marked-wrong'),
  store: (db, { object, reason }, { id, slug, personId }, context) => {
    const { on: markedOn, at: markedAt, by: markedBy } = signed(context)
    db.insert(caseMistake).values({ caseId: id, object, reason, markedOn, markedAt, markedBy }).run()
    evaluateWithin(db, personId, context.today)
    return { slug }
  },
  fields: () => ['reason'],
})
