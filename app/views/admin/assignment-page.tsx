import { givenRoles, unitRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { TermFields, UnitField } from './assignment-fields'
import { FormPage } from './form-page'
import { accountsTrail, unitTrail } from './trails'

interface AssignmentPageProps {
  today: Day
  role: string
  form?: FormProps | undefined
}

interface UnitAssignmentPageProps extends AssignmentPageProps {
  unit: { slug: string; name: string }
}

export function UnitAssignmentPage({ unit, today, role, form }: UnitAssignmentPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? { from: dateTime(today), uppdrag: 'rekoAg' }
  return (
    <FormPage
      trail={unitTrail(unit, 'Nytt uppdrag')}
      title={`Ge ett uppdrag på ${unit.name}`}
      lead="Uppdraget gäller enheten och allt under den. En chef når bara enheten själv."
      tab="Uppdrag"
      {...{ role, errors }}
      action={path('unitAssignments', { id: unit.slug })}
      save="Ge uppdraget"
      cancel={path('unit', { id: unit.slug })}
    >
      <TextField
        name="epost"
        label="E-post"
        hint="Till någon som redan har ett konto."
        type="email"
        value={values.epost}
        error={errors.at('epost')}
      />
      <SelectField
        name="uppdrag"
        label="Roll"
        options={roleChoices(unitRoles)}
        value={values.uppdrag}
        error={errors.at('uppdrag')}
      />
      <TermFields {...{ values, errors }} />
    </FormPage>
  )
}

interface AccountAssignmentPageProps extends AssignmentPageProps {
  account: { slug: string; name: string | null }
}

export function AccountAssignmentPage({ account, today, role, form }: AccountAssignmentPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? { from: dateTime(today) }
  const here = path('account', { id: account.slug })
  return (
    <FormPage
      trail={accountsTrail({ label: personName(account.name), to: here }, { label: 'Ny roll' })}
      title={`Ge ${personName(account.name)} en roll`}
      lead="Rollen gäller från första dagen. Har personen flera roller väljer hon själv vilken hon arbetar i."
      tab="Ny roll"
      {...{ role, errors }}
      action={path('accountAssignments', { id: account.slug })}
      save="Ge rollen"
      cancel={here}
    >
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
