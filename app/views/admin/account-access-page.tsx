import { path } from '~/paths'
import { personName } from '~/text/person'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { accountTrail } from './trails'

interface AccountAccessPageProps extends PostedProps {
  account: { slug: string; name: string | null }
}

export const AccountLinkPage = ({ account, ...posted }: AccountAccessPageProps) => (
  <FormPage
    {...posted}
    trail={accountTrail(account, 'Ny länk')}
    title="Ny inloggningslänk"
    lead={`Med länken väljer ${personName(account.name)} ett nytt lösenord. Tidigare länkar slutar att fungera nu, och det gamla lösenordet när ett nytt har valts. Används kontot redan får ${personName(account.name)} veta att länken finns, och händelsen syns i loggen.`}
    tab="Ny länk"
    action={path('accountLink', { id: account.slug })}
    save="Skapa länken"
    cancel={path('account', { id: account.slug })}
  />
)

export const AccountClosingPage = ({ account, ...posted }: AccountAccessPageProps) => (
  <FormPage
    {...posted}
    trail={accountTrail(account, 'Avsluta')}
    title="Avsluta kontot"
    lead={`${personName(account.name)} loggas ut direkt och kan inte logga in igen. Det som har gjorts finns kvar i loggen. Ett avslutat konto öppnas inte på nytt.`}
    tab="Avsluta"
    action={path('accountClosing', { id: account.slug })}
    save="Avsluta kontot"
    cancel={path('account', { id: account.slug })}
  />
)
