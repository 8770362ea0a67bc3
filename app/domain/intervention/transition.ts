import { addMonths, type Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import type { BreakOffReason, NumbersKind } from './answer'
import type { Moment, Moved } from './event'
import { frozenNumbers, stageOf, type InterventionFacts } from './facts'
import { dateFault } from './next-date'
import { mayAct, type By } from './party'
import { preFlight } from './pre-flight'
import { isOver, stageAfter, type Stage, type TransitionKind } from './stage'
import type { StepForms } from './step-form'

export interface TransitionWish {
  kind: TransitionKind
  /** Needed to skip, go back or break off; not kept otherwise. */
  reason: string | null
  because: BreakOffReason | null
  /** When the transition after this one is meant to come; needed unless it will be over. */
  nextOn: Day | null
  /** The numbers of the workplace as they are now; needed to leave `chosen`, when they are frozen. */
  numbers: NumbersKind | null
}

/**
 * Move on, skip the mapping, go back, close or break off. Moving on and closing take a pre-flight without blocks; skipping is the chef's
 * to decide, as approving is. Closing asks for an evaluation and for a recheck after 12 months.
 */
export function moveIntervention(
  facts: InterventionFacts,
  wish: TransitionWish,
  forms: StepForms,
  by: By,
  { today }: Moment,
): Decision<Moved> {
  const from = stageOf(facts)
  const to = stageAfter(from, wish.kind)
  if (!mayAct(facts, by, wish.kind === 'skip' ? 'skip' : 'move')) return refuse('intervention-not-yours')
  if (isOver(from)) return refuse('intervention-over')
  if (to === null) return refuse('transition-none', { stage: from, transition: wish.kind })
  if (needsReason(wish.kind) && !wish.reason) return refuse('reason-missing')
  if (wish.kind === 'break-off' && wish.because === null) return refuse('break-off-reason-missing')
  if (needsPreFlight(wish.kind)) {
    const [first, ...rest] = preFlight(facts, forms, today).blocks
    if (first) return refuse('intervention-blocked', { count: rest.length + 1, code: first.code })
  }
  if (leavesChosen(facts, to) && wish.numbers === null) return refuse('numbers-missing')
  const fault = isOver(to) ? null : dateFault(wish.nextOn, today)
  return fault === null ? accept(moved(facts, wish, to, today)) : refuse(fault)
}

export const needsReason = (kind: TransitionKind): boolean => kind === 'skip' || kind === 'back' || kind === 'break-off'
const needsPreFlight = (kind: TransitionKind): boolean => kind === 'forward' || kind === 'close'

/** One that is broken off before it began has no numbers to compare with. */
const leavesChosen = (facts: InterventionFacts, to: Stage): boolean =>
  frozenNumbers(facts) === null && to !== 'broken-off'

const recheckMonths = 12

const moved = (facts: InterventionFacts, wish: TransitionWish, to: Stage, today: Day): Moved => ({
  ...{ kind: 'moved', transition: wish.kind, from: stageOf(facts), to },
  reason: needsReason(wish.kind) ? wish.reason : null,
  because: wish.kind === 'break-off' ? wish.because : null,
  nextOn: isOver(to) ? null : wish.nextOn,
  numbers: leavesChosen(facts, to) ? wish.numbers : null,
  asks: to === 'closed' ? { evaluation: ['owner', 'chef'], recheckOn: addMonths(today, recheckMonths) } : null,
})
