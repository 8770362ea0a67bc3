import { givenRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { TermFields, UnitField } from './assignment-fields'
import { FormPage } from './form-page'
import { accountsTrail } from './trails'

interface AccountNewPageProps {
  today: Day
  role: string
  form?: FormProps | undefined
}

export function AccountNewPage({ today, role, form }: AccountNewPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? { from: dateTime(today) }
  return (
    <FormPage
      trail={accountsTrail({ label: 'Nytt konto' })}
      title="Skapa konto"
      lead="Du får en länk att lämna över. Den visas en gång och går att använda en gång. Finns e-posten redan får det kontot rollen."
      tab="Nytt konto"
      {...{ role, errors }}
      action={path('accountNew')}
      save="Skapa konto"
      cancel={path('accounts')}
    >
      <TextField name="namn" label="Namn" value={values.namn} error={errors.at('namn')} />
      <TextField name="epost" label="E-post" type="email" value={values.epost} error={errors.at('epost')} />
      <TextField
        name="anstallningsnummer"
        label="Anställningsnummer"
        hint="Bara om e-posten inte är den som står i personalfilen."
        width="medium"
        value={values.anstallningsnummer}
        error={errors.at('anstallningsnummer')}
      />
      <SelectField
        name="uppdrag"
        label="Roll"
        options={roleChoices(givenRoles, 'Välj en roll')}
        value={values.uppdrag}
        error={errors.at('uppdrag')}
      />
      <UnitField {...{ values, errors }} />
      <TermFields {...{ values, errors }} />
    </FormPage>
  )
}
