import type { Day } from '../day'
import { accept, refuse, type Decision } from '../outcome'
import type { FollowUpMonth } from './answer'
import type { Body, Moment } from './event'
import { stageOf, startedOn, type InterventionFacts } from './facts'
import { followUpsOf } from './follow-up'
import { mayAct, type By } from './party'
import { isOver } from './stage'

/** Write up a follow-up that was held (`heldOn`, from publication until today), or why it wasn't (null). From two weeks before its day on. */
export function answerFollowUp(
  facts: InterventionFacts,
  { months, heldOn, text }: { months: FollowUpMonth; heldOn: Day | null; text: string },
  by: By,
  { today }: Moment,
): Decision<Body<'followed-up'>> {
  const followUp = followUpsOf(facts, today).find((one) => one.months === months)
  if (!mayAct(facts, by, 'report')) return refuse('intervention-not-yours')
  if (isOver(stageOf(facts))) return refuse('intervention-over')
  if (stageOf(facts) !== 'follow-through' || !followUp) return refuse('step-not-open', { step: 'follow-through' })
  if (followUp.state === 'answered') return refuse('follow-up-answered')
  if (followUp.state === 'ahead') return refuse('follow-up-too-early')
  if (text.trim() === '') return refuse(heldOn === null ? 'reason-missing' : 'follow-up-says-nothing')
  if (heldOn !== null && (heldOn > today || heldOn < (startedOn(facts) ?? today))) return refuse('follow-up-when')
  return accept({ kind: 'followed-up', months, heldOn, text: text.trim() })
}
