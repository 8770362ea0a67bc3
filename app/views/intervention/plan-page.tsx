import type { Row } from '~/domain/intervention/draft'
import { stepButtons } from '~/domain/intervention/step-button'
import { PlanObstacles } from './plan-obstacles'
import { PlanPublication } from './plan-publication'
import { PlanTemplates } from './plan-templates'
import { PlanVersions } from './plan-versions'
import { StepDecision } from './step-decision'
import { StepPage } from './step-page'
import type { StepPageProps } from './step-shown'

/** Step 2: from obstacles to goals to measures, published to the workplace. */
export function PlanPage(page: StepPageProps) {
  const { read, today, form } = page
  const around = (group: string) => {
    if (group === 'goals') return { above: <PlanObstacles read={read} /> }
    return group === 'measures' ? { below: <PlanTemplates error={templateError(form)} /> } : {}
  }
  return (
    <StepPage
      {...page}
      around={around}
      more={(group, row) => (group === 'goals' ? <AddMeasure goal={row} /> : null)}
      below={<PlanVersions read={read} today={today} />}
    >
      <PlanPublication read={read} today={today} />
      <StepDecision read={read} today={today} />
    </StepPage>
  )
}

const templateError = (form: StepPageProps['form']): boolean =>
  form?.errors.some(({ field }) => field === 'mall') ?? false

const AddMeasure = ({ goal }: { goal: Row }) => (
  <button
    type="submit"
    name="atgard"
    value={stepButtons.add('measures', goal.key)}
    className="link target text-small font-regular"
    data-screen
  >
    Lägg till en åtgärd för målet
  </button>
)
