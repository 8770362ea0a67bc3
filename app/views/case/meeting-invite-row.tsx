import { participants } from '~/domain/talk'
import { participantName } from '~/text/talk'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

/** Somebody else who is invited, by role and name. */
export const InviteRow = ({ row, field }: { row: number; field: FieldOf }) => (
  <fieldset className="mt-6 border-t border-rule pt-4">
    <legend className="sr-only">Annan inbjuden {row}</legend>
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 *:mt-0!">
      <SelectField
        {...field(`part${row}`)}
        label={row === 1 ? 'Fler som bjuds in' : `Inbjuden ${row}`}
        options={[
          { value: '', label: 'Ingen' },
          ...participants
            .filter((value) => value !== 'medarbetare')
            .map((value) => ({ value, label: participantName[value] })),
        ]}
      />
      <TextField {...field(`namn${row}`)} label="Namn, om du vet det" />
    </div>
  </fieldset>
)
