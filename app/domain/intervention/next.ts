import { addDays, addMonths, type Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import { workdayFrom } from '../standing'
import type { Body, Moment } from './event'
import { stageOf, startedOn, type InterventionFacts } from './facts'
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

/** How long we expect a stage to take, in months; ours. The last step goes on to its last follow-up. */
const usualMonths = { chosen: 1, mapping: 2, plan: 1, 'follow-through': 12 } as const

/** A day to suggest for the transition after a stage that is entered today, an ordinary workday. */
export function suggestedNext(stage: keyof typeof usualMonths, facts: InterventionFacts | null, today: Day): Day {
  const from = (stage === 'follow-through' && facts && startedOn(facts)) || today
  return workdayFrom(Math.max(addMonths(from, usualMonths[stage]), today) as Day)
}

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

/** Why a day won't do for a planned transition; null when it will. */
export function dateFault(nextOn: Day | null, today: Day): string | null {
  if (nextOn === null) return 'next-missing'
  if (nextOn < today) return 'next-past'
  return nextOn > addMonths(today, farthestMonths) ? 'next-too-far' : null
}

const farthestMonths = 24
