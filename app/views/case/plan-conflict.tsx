import type { Day } from '~/domain/day'
import { whyField } from '~/domain/kept-number'
import { draftOf, textNames, valuesOf } from '~/domain/plan-fields'
import { choicePrefix, planButtons } from '~/domain/plan-form'
import { differencesOf, type PlanDifference } from '~/domain/plan-merge'
import { path } from '~/paths'
import { momentText } from '~/text/moment'
import { differenceTitle, differenceWords, type PlanQuestions } from '~/text/plan'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import type { FormProps } from '../parts/form-props'
import type { ShownPlan } from './plan-shown'

interface PlanConflictProps {
  plan: ShownPlan
  form: FormProps
  role: string
  today: Day
  questions: PlanQuestions
}

/** Two have written at once: both texts beside each other where they differ, and a choice for each. Nothing is lost meanwhile. */
export function PlanConflict({
  plan: { shown, draft, revision, saved },
  form,
  role,
  today,
  questions,
}: PlanConflictProps) {
  const mine = draftOf(form.values)
  const differences = differencesOf(mine, draft)
  return (
    <Form action={path('casePlan', { id: shown.slug })} role={role}>
      <h2 className="mt-8 text-h2">Två har skrivit samtidigt</h2>
      {saved && (
        <p className="measure text-row">
          {saved.by} sparade {momentText(saved.at, today)}. Välj för varje del vilken text som ska gälla.
        </p>
      )}
      {Object.entries(valuesOf(mine)).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <HiddenField name={whyField(textNames.contact)} value={form.values[whyField(textNames.contact)] ?? ''} />
      <HiddenField name="revision" value={String(revision)} />
      {differences.map((difference) => (
        <Choose key={difference.name} difference={difference} questions={questions} by={saved?.by ?? ''} />
      ))}
      <ButtonRow>
        <Button name="atgard" value={planButtons.merge}>
          Spara det jag har valt
        </Button>
        <Button name="atgard" value={planButtons.save} kind="outline">
          Spara allt jag skrev
        </Button>
        <LinkButton to={path('casePlan', { id: shown.slug })}>Behåll det som står</LinkButton>
      </ButtonRow>
    </Form>
  )
}

interface ChooseProps {
  difference: PlanDifference
  questions: PlanQuestions
  by: string
}

const Choose = ({ difference, questions, by }: ChooseProps) => (
  <div className="mt-6 border-t border-rule pt-4">
    <RadioGroup
      name={`${choicePrefix}${difference.name}`}
      legend={differenceTitle(difference, questions)}
      value={difference.mine ? 'mitt' : 'deras'}
      options={[
        { value: 'mitt', label: 'Det du skrev', hint: differenceWords(difference.mine) },
        { value: 'deras', label: `Det som står, av ${by}`, hint: differenceWords(difference.theirs) },
      ]}
    />
  </div>
)
