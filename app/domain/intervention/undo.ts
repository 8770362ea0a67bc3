import { accept, refuse, type Decision } from '../outcome'
import type { Body, Moment } from './event'
import type { InterventionFacts } from './facts'
import { partOf, type By } from './party'

/** How long a transition can be taken back, in milliseconds: a day. */
const undoTime = 24 * 60 * 60 * 1000

/**
 * Take back the latest transition: within a day, by who made it, as long as nothing rests on it (an approval, a publication, an answer).
 * What was written meanwhile stays, and what was planned before is planned again. Not beside another that is open at the workplace.
 */
export function undoTransition(
  facts: InterventionFacts,
  by: By,
  { at }: Moment,
  isOtherOpen = false,
): Decision<Body<'undone'>> {
  const latest = facts.transitions.at(-1)
  if (partOf(facts, by) === null) return refuse('intervention-not-yours')
  if (!latest) return refuse('nothing-to-undo')
  if (latest.by.accountId !== by.accountId) return refuse('undo-by-other')
  if (at - latest.at > undoTime) return refuse('undo-too-late')
  if (restsOn(facts, latest.place)) return refuse('undo-built-upon')
  if (isOtherOpen) return refuse('undo-other-open')
  return accept({ kind: 'undone', transition: latest.transition, from: latest.to, to: latest.from })
}

const restsOn = (facts: InterventionFacts, place: number): boolean =>
  [
    ...[facts.approvals, facts.publications, facts.followUps, facts.evaluations].flat(),
    ...[Object.values(facts.measures), Object.values(facts.escalations)].flat(),
    ...(facts.recheck ? [facts.recheck] : []),
  ].some((one) => one.place > place)
