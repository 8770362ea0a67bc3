import { isOtherOpen } from '#db/intervention.server'
import { freezeNumbers, numbersOf, thawNumbers } from '#db/intervention-numbers.server'
import type { Day } from '~/domain/day'
import type { BreakOffReason } from '~/domain/intervention/answer'
import { stageOf } from '~/domain/intervention/facts'
import { planNext } from '~/domain/intervention/next'
import type { Stage, TransitionKind } from '~/domain/intervention/stage'
import { moveIntervention } from '~/domain/intervention/transition'
import { undoTransition } from '~/domain/intervention/undo'
import { refuse } from '~/domain/outcome'
import { defineInterventionWrite } from './intervention.server'

interface Moving {
  slug: string
  kind: TransitionKind
  reason: string | null
  because: BreakOffReason | null
  nextOn: Day | null
  /** Where it stood when the page was shown: who comes late moves nothing. */
  shown?: Stage | null
}

/** Move on, skip the mapping, go back, close or break off. Leaving `chosen` freezes the numbers of the workplace. */
export const move = defineInterventionWrite({
  action: 'intervention.move',
  decide: ({ unitId, facts }, { slug: _slug, shown, ...wish }: Moving, { by, moment, forms }, { db }) =>
    shown && shown !== stageOf(facts)
      ? refuse('stage-changed')
      : moveIntervention(facts, { ...wish, numbers: numbersOf(db, unitId).kind }, forms, by, moment),
  keep: ({ db, today }, { id, unitId }, { numbers }) => {
    if (numbers !== null) freezeNumbers(db, id, numbersOf(db, unitId), today)
  },
  fields: ['stage'],
  details: ({ transition, from, to }) => ({ transition, from, to }),
})

/** Take back the latest transition, within a day. */
export const undo = defineInterventionWrite({
  action: 'intervention.move',
  decide: (found, _input: { slug: string }, { by, moment }, { db }) =>
    undoTransition(found.facts, by, moment, isOtherOpen(db, found)),
  keep: ({ db }, { id }, { to }) => {
    if (to === 'chosen') thawNumbers(db, id)
  },
  fields: ['stage'],
  details: ({ from, to }) => ({ from, to }),
})

/** Plan the next transition for another day. */
export const planDate = defineInterventionWrite({
  action: 'intervention.move',
  decide: ({ facts }, { nextOn }: { slug: string; nextOn: Day }, { by, moment }) => planNext(facts, nextOn, by, moment),
  fields: ['nextOn'],
  details: ({ nextOn }) => ({ nextOn }),
})
