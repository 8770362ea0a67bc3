import { givenRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { TermFields, UnitField } from './assignment-fields'
import { accountsTrail } from './trails'

export const AccountNewPage = ({ today, units, ...posted }: PostedProps & { today: Day; units: readonly string[] }) => (
  <FormPage
    {...posted}
    trail={accountsTrail({ label: 'Nytt konto' })}
    title="Skapa konto"
    lead="Du får en länk att lämna över. Den visas en gång och går att använda en gång. Finns e-posten redan får det kontot rollen."
    tab="Nytt konto"
    action={path('accountNew')}
    initial={{ from: dateTime(today) }}
    save="Skapa konto"
    cancel={path('accounts')}
  >
    {(field) => (
      <>
        <TextField {...field('namn')} label="Namn" />
        <TextField {...field('epost')} label="E-post" type="email" />
        <TextField
          {...field('anstallningsnummer')}
          label="Anställningsnummer"
          hint="Bara om e-posten inte är den som står i personalfilen."
          width="medium"
        />
        <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(givenRoles, 'Välj en roll')} />
        <UnitField field={field} units={units} />
        <TermFields field={field} />
      </>
    )}
  </FormPage>
)
