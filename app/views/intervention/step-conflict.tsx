import type { Day } from '~/domain/day'
import { fitted } from '~/domain/intervention/draft'
import { valuesOf } from '~/domain/intervention/draft-fields'
import { stepDifferences, type StepDifference } from '~/domain/intervention/merge'
import { stepButtons } from '~/domain/intervention/step-button'
import { groupOf, type GroupRule } from '~/domain/intervention/step-form'
import { choicePrefix, postedDraft } from '~/domain/intervention/step-input'
import { path } from '~/paths'
import { groupWords, rowName } from '~/text/intervention-form'
import { rowWords } from '~/text/intervention-value'
import { momentText } from '~/text/moment'
import { personName } from '~/text/person'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import type { FormProps } from '../parts/form-props'
import { stepPaths } from './step-paths'
import { contextOf, type ShownStep } from './step-shown'

interface StepConflict {
  read: ShownStep
  form: FormProps
  role: string
  today: Day
}

/** Two have written at once: both texts beside each other where they differ, and a choice for each. Nothing is lost meanwhile. */
export function StepConflict({ read, form, role, today }: StepConflict) {
  const { shown, step, draft, revision, saved } = read
  const rules = shown.house.forms[step]
  const mine = fitted(postedDraft(form.values, rules), rules)
  const by = saved ? personName(shown.names[saved.by.accountId]?.name ?? null) : ''
  const to = path(stepPaths[step], { id: shown.slug })
  return (
    <Form action={to} role={role}>
      <h2 className="mt-8 text-h2">Två har skrivit samtidigt</h2>
      {saved && (
        <p className="measure text-row">
          {by} sparade {momentText(saved.at, today)}. Välj för varje del vilken text som ska gälla.
        </p>
      )}
      {Object.entries(valuesOf(mine, rules)).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <HiddenField name="revision" value={String(revision)} />
      {stepDifferences(mine, fitted(draft, rules), rules).map((difference) => (
        <Choose key={difference.name} {...{ difference, read, by, today }} />
      ))}
      <ButtonRow>
        <Button name="atgard" value={stepButtons.merge}>
          Spara det jag har valt
        </Button>
        <LinkButton to={to}>Behåll det som står</LinkButton>
      </ButtonRow>
    </Form>
  )
}

interface Choose {
  difference: StepDifference
  read: ShownStep
  by: string
  today: Day
}

function Choose({ difference: { name, group: part, mine, theirs }, read, by, today }: Choose) {
  const group = groupOf(read.shown.house.forms[read.step], part)
  if (!group) return null
  const side = (row: typeof mine) => rowWords(group, row, read.shown.house, contextOf(read, today))
  return (
    <div className="mt-6 border-t border-rule pt-4">
      <RadioGroup
        name={`${choicePrefix}${name}`}
        legend={titleOf(group, read, mine ?? theirs)}
        value={mine ? 'mitt' : 'deras'}
        options={[
          { value: 'mitt', label: 'Det du skrev', hint: side(mine) },
          { value: 'deras', label: `Det som står, av ${by}`, hint: side(theirs) },
        ]}
      />
    </div>
  )
}

const titleOf = (group: GroupRule, { shown }: ShownStep, row: StepDifference['mine']): string => {
  const { the, title } = groupWords(group.name, shown.house)
  return group.single ? title : `${the} ”${rowName(group, row?.values ?? {})}”`
}
