import type { ReactNode } from 'react'
import type { Row } from '~/domain/intervention/draft'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stepButtons } from '~/domain/intervention/step-button'
import type { GroupRule } from '~/domain/intervention/step-form'
import { fieldWords, rowName } from '~/text/intervention-form'
import type { ValueContext } from '~/text/intervention-value'
import { RemoveButton } from '../parts/row-buttons'
import type { FieldOf } from '../parts/typed-form'
import { StepField } from './step-field'

interface StepRow {
  group: GroupRule
  row: Row
  field: FieldOf
  house: HouseForms
  context: ValueContext
  children?: ReactNode
}

/** A row of a group with its fields, and the button that takes it away. */
export function StepRow({ group, row, children, ...given }: StepRow) {
  const name = rowName(group, row.values)
  return (
    <fieldset>
      <legend className="sr-only">{name}</legend>
      <StepRowFields {...{ group, row, ...given }} />
      <p className="mt-2 flex flex-wrap gap-x-6">
        {children}
        <RemoveButton value={stepButtons.remove(group.name, row.key)} what={name} />
      </p>
    </fieldset>
  )
}

export type StepRowProps = Omit<StepRow, 'children'>

export const StepRowFields = ({ group, row, ...given }: StepRowProps) => (
  <div className="grid gap-x-6 gap-y-4 *:mt-0! md:grid-cols-2 md:items-end [&_input:not([type=radio],[type=checkbox],[type=date])]:w-full [&_select]:w-full">
    {group.fields.map((rule, place) => (
      <div key={rule.name} className={isWide(group, rule.name, place, given.house) ? 'md:col-span-2' : undefined}>
        <StepField {...{ group, rule, row: row.key, ...given }} />
      </div>
    ))}
  </div>
)

/** What is written first in a row takes the whole width when more than two fields share it, and so does what is written at length. */
function isWide(group: GroupRule, field: string, place: number, house: HouseForms): boolean {
  const { long, short, wide } = fieldWords(group.name, field, house)
  const first = group.fields.findIndex(({ kind }) => kind === 'text') === place
  return (
    group.fields[place]?.kind === 'text' &&
    (long === true || wide === true || (first && !short && group.fields.length > 2))
  )
}
