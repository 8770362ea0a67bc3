import { givenRoles, unitRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { personName } from '~/text/person'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { TermFields, UnitField } from './assignment-fields'
import { accountTrail, unitTrail } from './trails'

interface UnitAssignmentPageProps extends PostedProps {
  unit: { slug: string; name: string }
  today: Day
}

export const UnitAssignmentPage = ({ unit, today, ...posted }: UnitAssignmentPageProps) => (
  <FormPage
    {...posted}
    trail={unitTrail(unit, 'Nytt uppdrag')}
    title={`Ge ett uppdrag på ${unit.name}`}
    lead="Uppdraget gäller enheten och allt under den. En chef når bara enheten själv."
    tab="Uppdrag"
    action={path('unitAssignments', { id: unit.slug })}
    initial={{ from: dateTime(today), uppdrag: 'rekoAg' }}
    save="Ge uppdraget"
    cancel={path('unit', { id: unit.slug })}
  >
    {(field) => (
      <>
        <TextField {...field('epost')} label="E-post" hint="Till någon som redan har ett konto." type="email" />
        <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(unitRoles)} />
        <TermFields field={field} />
      </>
    )}
  </FormPage>
)

interface AccountAssignmentPageProps extends PostedProps {
  account: { slug: string; name: string | null }
  /** Names to choose a place from. */
  units: readonly string[]
  today: Day
}

export const AccountAssignmentPage = ({ account, units, today, ...posted }: AccountAssignmentPageProps) => (
  <FormPage
    {...posted}
    trail={accountTrail(account, 'Ny roll')}
    title={`Ge ${personName(account.name)} en roll`}
    lead="Rollen gäller från första dagen. Har personen flera roller väljer personen själv vilken som gäller för stunden."
    tab="Ny roll"
    action={path('accountAssignments', { id: account.slug })}
    initial={{ from: dateTime(today) }}
    save="Ge rollen"
    cancel={path('account', { id: account.slug })}
  >
    {(field) => (
      <>
        <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(givenRoles, 'Välj en roll')} />
        <UnitField field={field} units={units} />
        <TermFields field={field} />
      </>
    )}
  </FormPage>
)
