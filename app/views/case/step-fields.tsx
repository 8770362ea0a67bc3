import { stepRows } from '~/domain/step-fields'
import { participants } from '~/domain/talk'
import { participantName } from '~/text/talk'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

/** Rows for what somebody is to do, who, and by when. */
export const StepFields = ({ field, what }: { field: FieldOf; what: string }) => (
  <>
    {stepRows.map((row) => (
      <StepRow key={row} row={row} field={field} what={what} />
    ))}
  </>
)

const StepRow = ({ row, field, what }: { row: number; field: FieldOf; what: string }) => (
  <fieldset className="mt-8 border-t border-rule pt-4">
    <legend className="sr-only">
      {what} {row}
    </legend>
    <TextField {...field(`steg${row}`)} label={`${what} ${row}, om ni kom överens om det`} hint="Vad ska göras?" />
    <div className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-4 *:mt-0!">
      <SelectField
        {...field(`vem${row}`)}
        label="Vem gör det?"
        options={[
          { value: '', label: 'Välj' },
          ...participants.map((value) => ({ value, label: participantName[value] })),
        ]}
      />
      <DateField {...field(`senast${row}`)} label="Senast" />
    </div>
  </fieldset>
)
