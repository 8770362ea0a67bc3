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

export const AccountFactorsPage = ({ account, ...posted }: AccountAccessPageProps) => (
  <FormPage
    {...posted}
    trail={accountTrail(account, 'Steg två')}
    title="Ta bort steg två"
    lead={`För den som har tappat både telefon och reservkoder. Försäkra dig först om att det verkligen är ${personName(account.name)} som ber om det. ${personName(account.name)} loggas ut direkt, får mejl om det och ställer in steg två på nytt om rollen kräver det.`}
    tab="Steg två"
    action={path('accountFactors', { id: account.slug })}
    save="Ta bort steg två"
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
