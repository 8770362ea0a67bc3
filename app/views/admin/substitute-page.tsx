import { substitutedRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
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
  account: { slug: string; name: string | null; roles: readonly string[] }
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
    initial={{ from: dateTime(today), uppdrag: held(account.roles) }}
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
        <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(substitutedRoles)} />
        <TermFields field={field} open={false} />
      </>
    )}
  </FormPage>
)

const held = (roles: readonly string[]): string => substitutedRoles.find((role) => roles.includes(role)) ?? 'chef'
