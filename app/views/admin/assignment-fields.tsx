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
export const UnitField = ({ field }: { field: FieldOf }) => (
  <TextField
    {...field('enhet')}
    label="Enhet"
    hint="Enhetens kod, eller ALLA för hela arbetsgivaren. Tomt för roller som inte gäller en enhet, eller om uppdraget kommer senare."
    width="medium"
  />
)
