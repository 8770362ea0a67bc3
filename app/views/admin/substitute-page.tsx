import { substitutedRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { AccountDetails } from '~/reads/account.server'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { personName } from '~/text/person'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { TermFields } from './assignment-fields'
import { accountTrail } from './trails'

interface SubstitutePageProps extends PostedProps {
  account: Pick<AccountDetails, 'slug' | 'name' | 'manages' | 'assignments'>
  today: Day
}

export const SubstitutePage = ({ account, today, ...posted }: SubstitutePageProps) => (
  <FormPage
    {...posted}
    trail={accountTrail(account, 'Ersättare')}
    title={`Sätt in en ersättare för ${personName(account.name)}`}
    lead="Ersättaren når samma personer och arbetsplatser i rollen från första till sista dagen. Båda kan arbeta under tiden."
    tab="Ersättare"
    action={path('accountSubstitutes', { id: account.slug })}
    initial={{ from: dateTime(today), uppdrag: rolesToStepInFor(account, today)[0] ?? '' }}
    save="Sätt in ersättaren"
    cancel={path('account', { id: account.slug })}
  >
    {(field) => (
      <>
        <TextField
          {...field('epost')}
          label="Ersättarens e-post"
          hint="Till någon som redan har ett konto."
          type="email"
        />
        <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(rolesToStepInFor(account, today))} />
        <TermFields field={field} open={false} />
      </>
    )}
  </FormPage>
)

/** The roles somebody holds or is to hold in her own right that another can step in for. */
export const rolesToStepInFor = (
  { manages, assignments }: Pick<AccountDetails, 'manages' | 'assignments'>,
  today: Day,
) =>
  substitutedRoles.filter(
    (role) =>
      (role === 'chef' && manages.length > 0) ||
      assignments.some((one) => one.role === role && (one.to === null || one.to >= today)),
  )
