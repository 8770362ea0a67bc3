import { wholeEmployer } from '~/domain/assignment-form'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

interface TermFields {
  field: FieldOf
  /** Whether the last day may be left open. */
  open?: boolean
}

/** From when to when. */
export const TermFields = ({ field, open = true }: TermFields) => (
  <>
    <DateField {...field('from')} label="Första dag" />
    <DateField {...field('tom')} label="Sista dag" hint={open ? 'Lämna tomt om det gäller tills vidare.' : undefined} />
  </>
)

/** Where a role holds, for the roles that concern a part of the organisation. */
export const UnitField = ({ field, units }: { field: FieldOf; units: readonly string[] }) => (
  <TextField
    {...field('enhet')}
    label="Enhet"
    hint={`Enhetens namn eller kod, eller ${wholeEmployer}. Tomt för roller som inte gäller en enhet, eller om uppdraget kommer senare.`}
    suggestions={[wholeEmployer, ...units]}
    autoComplete="off"
  />
)
