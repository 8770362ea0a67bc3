import type { ShownErrors } from '~/text/form-error'
import { DateField, TextField } from '~/ui/text-field'

interface TermFields {
  values: Record<string, string>
  errors: ShownErrors
  /** Whether the last day may be left open. */
  open?: boolean
}

/** From when to when. */
export const TermFields = ({ values, errors, open = true }: TermFields) => (
  <>
    <DateField name="from" label="Första dag" value={values.from} error={errors.at('from')} />
    <DateField
      name="tom"
      label="Sista dag"
      hint={open ? 'Lämna tomt om det gäller tills vidare.' : undefined}
      value={values.tom}
      error={errors.at('tom')}
    />
  </>
)

/** Where a role holds, for the roles that concern a part of the organisation. */
export const UnitField = ({ values, errors }: Omit<TermFields, 'open'>) => (
  <TextField
    name="enhet"
    label="Enhet"
    hint="Enhetens kod, eller ALLA för hela arbetsgivaren. Tomt för roller som inte gäller en enhet, eller om uppdraget kommer senare."
    width="medium"
    value={values.enhet}
    error={errors.at('enhet')}
  />
)
