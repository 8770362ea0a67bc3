import { newSlug } from '#db/crypto.server'
import { measuresIn } from '#db/measure.server'
import { measure, measureTurn } from '#db/schema'
import type { Client } from '#db/client.server'
import { addMeasure, moveMeasure, type MeasureState, type NewMeasure } from '~/domain/measure'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { keepNumber, numberKept } from './kept-number.server'
import { signed } from './signed.server'

/** Propose an adaptation of work, or order something for it. */
export const add = defineWrite({
  action: 'measure.edit',
  seenBy: 'case.read',
  find: (context, { slug }: NewMeasure & { slug: string; numberReason?: string | null }) => findCase(context, slug),
  decide: ({ facts }, { slug: _slug, numberReason = null, ...measure }) => {
    const added = addMeasure(facts, measure)
    return 'refused' in added ? added : { accepted: { ...added.accepted, numberReason } }
  },
  store: (db, { state, numberReason: reason, ...added }, { id: caseId, slug }, context) => {
    const { on: addedOn, at: addedAt, by: addedBy } = signed(context)
    const values = { slug: newSlug(), caseId, ...added, addedOn, addedAt, addedBy }
    turn(db, db.insert(measure).values(values).returning().get().id, { state, effect: null }, context)
    keepNumber(db, { caseId, place: 'measure', object: values.slug, reason }, context)
    return { slug }
  },
  fields: () => ['kind', 'what', 'service', 'from', 'to', 'followUpOn'],
  details: ({ kind, numberReason }) => ({ kind, ...numberKept(numberReason) }),
})

/** A measure has gone on: decided, running, done, delivered, given up. */
export const move = defineWrite({
  action: 'measure.edit',
  seenBy: 'case.read',
  find: (context, { slug, measure }: { slug: string; measure: string; state: MeasureState; effect: string | null }) => {
    const found = findCase(context, slug)
    const known = found && measuresIn(context.db, found.thing.id).find((one) => one.slug === measure)
    return known ? { ...found, thing: { ...found.thing, measure: known } } : null
  },
  decide: ({ facts, measure }, { state, effect }) => {
    const moved = moveMeasure(facts, measure, state)
    return 'refused' in moved ? moved : { accepted: { ...moved.accepted, effect } }
  },
  store: (db, change, { slug, measure }, context) => {
    turn(db, measure.id, change, context)
    return { slug }
  },
  fields: ({ effect }) => (effect === null ? ['state'] : ['state', 'effect']),
  details: ({ state }) => ({ state }),
})

function turn(
  db: Client,
  measureId: number,
  change: { state: MeasureState; effect: string | null },
  context: Context,
): void {
  const { on: turnedOn, at: turnedAt, by: turnedBy } = signed(context)
  db.insert(measureTurn)
    .values({ measureId, ...change, turnedOn, turnedAt, turnedBy })
    .run()
}
