import type { Day } from '~/domain/day'
import type { FollowUp } from '~/domain/intervention/follow-up'
import { isOver, type Step } from '~/domain/intervention/stage'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { shortDay } from '~/text/day'
import { personName } from '~/text/person'

export function factsOf(step: Step, shown: InterventionHead, followUps: readonly FollowUp[], today: Day) {
  const { facts, names, next, stage } = shown
  const named = (id: number) => personName(names[id]?.name ?? null)
  const approval = facts.approvals.findLast((one) => one.step === step)
  const chef = facts.chefs[0] === undefined ? 'ingen chef' : named(facts.chefs[0])
  const decided = approval
    ? `${named(approval.by.accountId)}, ${shortDay(approval.on, today)}`
    : stage === step && next
      ? `${chef}, ${shortDay(next.on, today)}`
      : chef
  const isLeft = !approval && isOver(stage)
  return [...(isLeft ? [] : [{ label: 'Beslut', value: decided }]), ...moreOf(step, shown, followUps, today)]
}

function moreOf(step: Step, { facts, names }: InterventionHead, followUps: readonly FollowUp[], today: Day) {
  const frozen = facts.transitions.find(({ numbers }) => numbers !== null)
  if (step === 'mapping')
    return frozen ? [{ label: 'Underlag', value: `Siffror frysta ${shortDay(frozen.on, today)}` }] : []
  if (step === 'follow-through')
    return followUps.length === 0
      ? []
      : [{ label: 'Följs upp', value: followUps.map(({ dueOn }) => shortDay(dueOn, today)).join(', ') }]
  const invited = facts.invited.map(
    ({ accountId, role }) =>
      `${personName(names[accountId]?.name ?? null)} (${role === 'fhv' ? 'FHV' : 'skyddsombud'})`,
  )
  return invited.length === 0 ? [] : [{ label: 'Med', value: invited.join(', ') }]
}
