import { addDays, addMonths, type Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import type { Body, Moment } from './event'
import { stageOf, type InterventionFacts } from './facts'
import { dateFault } from './next-date'
import { mayAct, type By } from './party'
import { isOver, usualWay, type Stage } from './stage'

/** The transition that is planned next; `lateSince` is the first day it was late, null while it isn't. */
export interface NextTransition {
  kind: 'forward' | 'close'
  to: Stage
  on: Day
  lateSince: Day | null
}

/** Null when the intervention is over. */
export function nextTransition(facts: InterventionFacts, today: Day): NextTransition | null {
  const way = usualWay(stageOf(facts))
  if (way === null || facts.nextOn === null) return null
  return { ...way, on: facts.nextOn, lateSince: facts.nextOn < today ? addDays(facts.nextOn, 1) : null }
}

/** Whether it is time to look at what hinders it: a step can be left any day, but closing is only looked at from a month before its day. */
export const isNear = ({ kind, on }: Pick<NextTransition, 'kind' | 'on'>, today: Day): boolean =>
  kind === 'forward' || on <= addMonths(today, 1)

/** Plan the next transition for another day: from today on, at most two years ahead. */
export function planNext(
  facts: InterventionFacts,
  nextOn: Day,
  by: By,
  { today }: Moment,
): Decision<Body<'next-planned'>> {
  if (!mayAct(facts, by, 'move')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (nextOn === facts.nextOn) return refuse('next-unchanged')
  const fault = dateFault(nextOn, today)
  return fault === null ? accept({ kind: 'next-planned', wasOn: facts.nextOn, nextOn }) : refuse(fault)
}
