import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import type { FormProps } from '../parts/form-props'
import { FormPage } from './form-page'
import { accountsTrail } from './trails'

interface AccountAccessPageProps {
  account: { slug: string; name: string | null }
  role: string
  form?: FormProps | undefined
}

export function AccountLinkPage({ account, role, form }: AccountAccessPageProps) {
  const here = path('account', { id: account.slug })
  return (
    <FormPage
      trail={accountsTrail({ label: personName(account.name), to: here }, { label: 'Ny länk' })}
      title="Ny inloggningslänk"
      lead={`Med länken väljer ${personName(account.name)} ett nytt lösenord. Tidigare länkar slutar att fungera nu, och det gamla lösenordet när ett nytt har valts.`}
      tab="Ny länk"
      errors={shownErrors(form?.errors)}
      role={role}
      action={path('accountLink', { id: account.slug })}
      save="Skapa länken"
      cancel={here}
    />
  )
}

export function AccountClosingPage({ account, role, form }: AccountAccessPageProps) {
  const here = path('account', { id: account.slug })
  return (
    <FormPage
      trail={accountsTrail({ label: personName(account.name), to: here }, { label: 'Avsluta' })}
      title="Avsluta kontot"
      lead={`${personName(account.name)} loggas ut direkt och kan inte logga in igen. Det som har gjorts finns kvar i loggen. Ett avslutat konto öppnas inte på nytt.`}
      tab="Avsluta"
      errors={shownErrors(form?.errors)}
      role={role}
      action={path('accountClosing', { id: account.slug })}
      save="Avsluta kontot"
      cancel={here}
    />
  )
}
