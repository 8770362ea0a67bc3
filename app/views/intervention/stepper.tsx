import type { Day } from '~/domain/day'
import type { FollowUp } from '~/domain/intervention/follow-up'
import { steps, type Step } from '~/domain/intervention/stage'
import type { InterventionHead } from '~/reads/intervention-head.server'
import { numberedStep } from '~/text/intervention'
import { shortDay } from '~/text/day'
import { stepNote, type StepState } from '~/text/intervention-page'
import { personName } from '~/text/person'
import { State } from '~/ui/state'

interface StepperProps {
  shown: InterventionHead
  followUps: readonly FollowUp[]
  today: Day
}

/** The three steps: how far it has come, when each was or is meant to be done, who decides and on what. */
export const Stepper = ({ shown, followUps, today }: StepperProps) => (
  <ol className="mt-8 gap-6 max-md:space-y-5 md:grid md:grid-cols-3">
    {steps.map((step) => {
      const state = stateOf(step, shown)
      return (
        <li
          key={step}
          aria-current={state === 'ongoing' ? 'step' : undefined}
          className={`pt-2.5 ${state === 'ongoing' ? 'border-t-6 border-act' : state === 'done' ? 'border-t-2 border-act' : 'border-t-2 border-rule-strong'}`}
        >
          <h2 className="text-h3">{numberedStep(step, shown.house)}</h2>
          <State kind={state}>{stepNote(state, datesOf(step, shown), today)}</State>
          <dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-row">
            {factsOf(step, shown, followUps, today).map(({ label, value }) => (
              <div key={label} className="contents">
                <dt className="text-ink-2">{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      )
    })}
  </ol>
)

function stateOf(step: Step, { stage, facts }: InterventionHead): StepState {
  if (stage === 'closed') return 'done'
  if (stage === step) return 'ongoing'
  const at = stage === 'broken-off' ? (facts.transitions.at(-1)?.from ?? 'chosen') : stage
  const place = steps.findIndex((one) => one === at)
  if (steps.indexOf(step) < place) return 'done'
  return stage === 'broken-off' && at === step ? 'blocks' : 'later'
}

/** When a step was begun and left, the last time; a step that was skipped was neither. */
function datesOf(step: Step, { facts, next }: InterventionHead) {
  const { transitions } = facts
  return {
    from: transitions.findLast(({ to }) => to === step)?.on ?? null,
    to: transitions.findLast(({ from, transition }) => from === step && transition !== 'back')?.on ?? null,
    plannedFrom: next?.to === step ? next.on : null,
  }
}

function factsOf(step: Step, shown: InterventionHead, followUps: readonly FollowUp[], today: Day) {
  const { facts, names, next, stage } = shown
  const named = (id: number) => personName(names[id]?.name ?? null)
  const approval = facts.approvals.findLast((one) => one.step === step)
  const chef = facts.chefs[0] === undefined ? 'ingen chef' : named(facts.chefs[0])
  const decided = approval
    ? `${named(approval.by.accountId)}, ${shortDay(approval.on, today)}`
    : stage === step && next
      ? `${chef}, ${shortDay(next.on, today)}`
      : chef
  return [{ label: 'Beslut', value: decided }, ...moreOf(step, shown, followUps, today)]
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
