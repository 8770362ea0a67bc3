import { substitutedRoles } from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { roleChoices } from '~/text/assignment'
import { dateTime } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { TermFields } from './assignment-fields'
import { FormPage } from './form-page'
import { accountsTrail } from './trails'

interface SubstitutePageProps {
  account: { slug: string; name: string | null; roles: readonly string[] }
  today: Day
  role: string
  form?: FormProps | undefined
}

export function SubstitutePage({ account, today, role, form }: SubstitutePageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? { from: dateTime(today), uppdrag: held(account.roles) }
  const here = path('account', { id: account.slug })
  return (
    <FormPage
      trail={accountsTrail({ label: personName(account.name), to: here }, { label: 'Ersättare' })}
      title={`Sätt in en ersättare för ${personName(account.name)}`}
      lead="Ersättaren når samma personer och arbetsplatser i rollen från första till sista dagen. Båda kan arbeta under tiden."
      tab="Ersättare"
      {...{ role, errors }}
      action={path('accountSubstitutes', { id: account.slug })}
      save="Sätt in ersättaren"
      cancel={here}
    >
      <TextField
        name="epost"
        label="Ersättarens e-post"
        hint="Till någon som redan har ett konto."
        type="email"
        value={values.epost}
        error={errors.at('epost')}
      />
      <SelectField
        name="uppdrag"
        label="Roll"
        options={roleChoices(substitutedRoles)}
        value={values.uppdrag}
        error={errors.at('uppdrag')}
      />
      <TermFields {...{ values, errors }} open={false} />
    </FormPage>
  )
}

const held = (roles: readonly string[]): string => substitutedRoles.find((role) => roles.includes(role)) ?? 'chef'
