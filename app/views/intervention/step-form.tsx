import type { ReactNode } from 'react'
import type { Row, StepDraft } from '~/domain/intervention/draft'
import { valuesOf } from '~/domain/intervention/draft-fields'
import { withAskedRow, withFirstRows } from '~/domain/intervention/draft-row'
import { lackingIn } from '~/domain/intervention/form-check'
import type { Step } from '~/domain/intervention/stage'
import { stepButtons } from '~/domain/intervention/step-button'
import { postedDraft } from '~/domain/intervention/step-input'
import { path } from '~/paths'
import { Button, ButtonRow } from '~/ui/button'
import { HiddenField } from '~/ui/form'
import { TypedForm } from '../parts/typed-form'
import { StepGroup } from './step-group'
import { rowState } from './step-row-state'
import { stepPaths } from './step-paths'
import { addsOnly, contextOf, type ShownStep, type StepPageProps } from './step-shown'

interface StepFormProps extends StepPageProps {
  /** What stands before a group and after it. */
  around?: (group: string) => { above?: ReactNode; below?: ReactNode }
  more?: (group: string, row: Row) => ReactNode
  /** What the step comes to, with buttons of its own. */
  children?: ReactNode
}

/** The first button is what Enter in a field does: save, and not take away the first row. */
export function StepForm({ read, today, fresh, asked, form, role, once, around, more, children }: StepFormProps) {
  const { shown, step, revision } = read
  const draft = form ? postedDraft(form.values, shown.house.forms[step]) : begun(read, fresh, asked)
  const context = contextWith(contextOf(read, today), step, draft)
  const initial = valuesOf(draft, shown.house.forms[step])
  const lacking = lackingIn(shown.house.forms[step], context.drafts)
  return (
    <div data-draft={path('interventionDraft', { id: shown.slug })}>
      <TypedForm action={path(stepPaths[step], { id: shown.slug })} {...{ role, once, form, initial }}>
        {(field) => (
          <>
            <button type="submit" name="atgard" value={stepButtons.save} hidden>
              Spara
            </button>
            <HiddenField name="steg" value={step} />
            <HiddenField name="revision" value={form?.values.revision ?? String(revision)} />
            {shown.house.forms[step].groups.map((group) => (
              <StepGroup
                key={group.name}
                {...{ group, draft, field, house: shown.house, context, ...around?.(group.name) }}
                rowState={(key) => rowState(group, key, { draft, stored: read.draft, asked, lacking, field })}
                {...(addsOnly(read) && { kept: read.draft })}
                {...(more && { more: (row: Row) => more(group.name, row) })}
              />
            ))}
            <ButtonRow>
              <Button name="atgard" value={stepButtons.save} kind="outline">
                Spara
              </Button>
            </ButtonRow>
            {children}
          </>
        )}
      </TypedForm>
    </div>
  )
}

const begun = ({ shown, step, draft }: ShownStep, fresh: string, asked: StepPageProps['asked']): StepDraft =>
  withFirstRows(withAskedRow(draft, shown.house.forms[step], asked), shown.house.forms[step], fresh)

/** What is being typed is what its own rows point at. */
const contextWith = (context: ReturnType<typeof contextOf>, step: Step, draft: StepDraft) => ({
  ...context,
  drafts: { ...context.drafts, [step]: { draft } },
})
