import type { Day } from '~/domain/day'
import type { ShownOverview } from './case-page'
import { ClosingStep } from './closing-step'
import { LengthStep } from './length-step'
import { LimitStep } from './limit-step'
import { PlanStep } from './plan-step'

/** The one thing to do now in a case. */
export function CaseNextStep({ shown, today }: { shown: ShownOverview; today: Day }) {
  const { duty, steps, open, may, now } = shown
  if (!open || !may.lead) return null
  if (duty.kind === 'undecided') return <LengthStep shown={shown} dueOn={duty.dueOn} today={today} />
  const step = steps.find(({ status, name }) => name !== 'plan' && (status === 'late' || status === 'soon'))
  if (duty.kind === 'due' && step?.status !== 'late') return <PlanStep shown={shown} dueOn={duty.dueOn} today={today} />
  if (step) return <LimitStep shown={shown} step={step} today={today} />
  return now.kind === 'sick' ? null : <ClosingStep shown={shown} />
}
