import type { Day } from '~/domain/day'
import { whyField } from '~/domain/kept-number'
import { draftOf, textNames, valuesOf } from '~/domain/plan-fields'
import { planButtons } from '~/domain/plan-form'
import { path } from '~/paths'
import type { PlanQuestions } from '~/text/plan'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { HiddenField } from '~/ui/form'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { PlanAdjustments } from './plan-adjustments'
import { PlanParticipation } from './plan-participation'
import { PlanRamp } from './plan-ramp'
import type { ShownPlan } from './plan-shown'
import { PlanTasks } from './plan-tasks'

interface PlanFormProps extends PostedProps {
  plan: ShownPlan
  questions: PlanQuestions
  today: Day
}

/** The first button is what Enter in a field does: save, and not take away the first row. */
export function PlanForm({ plan, form, role, once, questions, today }: PlanFormProps) {
  const { slug } = plan.shown
  const draft = form ? draftOf(form.values) : plan.draft
  const initial = { ...valuesOf(plan.draft), [whyField(textNames.contact)]: plan.numberReason ?? '' }
  return (
    <div data-draft={path('casePlanDraft', { id: slug })}>
      <TypedForm action={path('casePlan', { id: slug })} {...{ role, once, form, initial }}>
        {(field) => (
          <>
            <button type="submit" name="atgard" value={planButtons.save} hidden>
              Spara
            </button>
            <HiddenField name="revision" value={form?.values.revision ?? String(plan.revision)} />
            <PlanTasks {...{ tasks: draft.tasks, field, questions }} />
            <PlanAdjustments {...{ adjustments: draft.adjustments, field, questions }} />
            <PlanRamp {...{ ramp: draft.ramp, field, questions, weeklyHours: plan.weeklyHours, today }} />
            <PlanParticipation {...{ draft, field, questions }} />
            <ButtonRow>
              {plan.may.adopt && (
                <Button name="atgard" value={planButtons.adopt}>
                  Gör klar planen
                </Button>
              )}
              <Button name="atgard" value={planButtons.save} kind="outline">
                Spara utkastet
              </Button>
              <LinkButton to={path('case', { id: slug })} kind="link">
                Till översikten
              </LinkButton>
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </div>
  )
}
