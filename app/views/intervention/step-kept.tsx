import { valueOf, type Row } from '~/domain/intervention/draft'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { GroupRule } from '~/domain/intervention/step-form'
import type { ValueContext } from '~/text/intervention-value'
import { HiddenField } from '~/ui/form'
import { RowReading } from './row-reading'

interface StepKept {
  group: GroupRule
  row: Row
  house: HouseForms
  context: ValueContext
}

/** A row to read that is sent along as it stands. */
export const StepKept = ({ group, row, house, context }: StepKept) => (
  <>
    <RowReading {...{ group, row, house, context }} />
    {group.fields.map(({ name }) => (
      <HiddenField key={name} name={fieldName(group.name, row.key, name)} value={valueOf(row, name)} />
    ))}
  </>
)
