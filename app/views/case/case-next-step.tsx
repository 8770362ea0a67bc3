import type { Day } from '~/domain/day'
import type { ShownOverview } from './case-page'
import { ClosingStep } from './closing-step'
import { LengthStep } from './length-step'
import { LimitStep } from './limit-step'
import { NothingStep } from './nothing-step'
import { PlanStep } from './plan-step'
import { SignalStep } from './signal-step'

/** The one thing to do now in a case. */
export function CaseNextStep({ shown, today }: { shown: ShownOverview; today: Day }) {
  const { duty, open, may, around, agreed } = shown
  if (!open || !may.lead) return null
  if (duty.kind === 'undecided') return <LengthStep shown={shown} dueOn={duty.dueOn} today={today} />
  const step = pressing(shown)
  if (duty.kind === 'due' && step?.status !== 'late') return <PlanStep shown={shown} dueOn={duty.dueOn} today={today} />
  if (step) return <LimitStep shown={shown} step={step} today={today} />
  if (around.signal) return <SignalStep shown={shown} signal={around.signal} today={today} />
  if (shown.now.kind !== 'sick') return <ClosingStep shown={shown} />
  return agreed.some(({ doneOn }) => doneOn === null) ? null : <NothingStep steps={shown.steps} today={today} />
}

/** Whether the one thing is something other than what has been agreed on. */
export const hasNextStep = (shown: ShownOverview): boolean =>
  shown.open &&
  shown.may.lead &&
  (shown.duty.kind === 'undecided' ||
    shown.duty.kind === 'due' ||
    pressing(shown) !== undefined ||
    shown.around.signal !== null ||
    shown.now.kind !== 'sick')

const pressing = ({ steps }: ShownOverview) =>
  steps.find(({ status, name }) => name !== 'plan' && (status === 'late' || status === 'soon'))
