import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { AccountDetails } from '~/reads/account.server'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ButtonRow, LinkButton } from '~/ui/button'
import { Facts } from '~/ui/facts'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { AccountAssignments } from './account-assignments'
import { seenText } from './account-state'
import { AccountSubstitutions } from './account-substitutions'
import { rolesToStepInFor } from './substitute-page'
import { accountsTrail } from './trails'

export interface AccountPageProps {
  account: AccountDetails
  today: Day
}

export const AccountPage = ({ account, today }: AccountPageProps) => (
  <>
    <Breadcrumb trail={accountsTrail({ label: personName(account.name) })} />
    <PageTitle>{personName(account.name)}</PageTitle>
    <Lead>{standingOf(account)}</Lead>
    <Facts
      items={[
        { label: 'E-post', value: account.email ?? 'Visas inte' },
        {
          label: 'Anställd som',
          value: account.employment?.number ?? account.organisation ?? 'Inte anställd',
          note: account.employment?.workplace,
        },
        { label: 'Steg två', value: account.secondStep ? 'Inställt' : 'Inte inställt' },
        { label: 'Senast inloggad', value: seenText(account.seenAt, today) },
      ]}
    />
    {!account.closed && (
      <ButtonRow>
        <LinkButton to={path('accountAssignments', { id: account.slug })}>Ge en roll</LinkButton>
        {rolesToStepInFor(account, today).length > 0 && (
          <LinkButton to={path('accountSubstitutes', { id: account.slug })}>Sätt in en ersättare</LinkButton>
        )}
        <LinkButton to={path('accountLink', { id: account.slug })}>Ny inloggningslänk</LinkButton>
        {account.secondStep && (
          <LinkButton to={path('accountFactors', { id: account.slug })}>Ta bort steg två</LinkButton>
        )}
        <LinkButton to={path('accountClosing', { id: account.slug })}>Avsluta kontot</LinkButton>
      </ButtonRow>
    )}
    <AccountAssignments account={account} today={today} />
    <AccountSubstitutions account={account} today={today} />
  </>
)

function standingOf({ closed, activated, linkUntil }: AccountDetails): string {
  if (closed) return 'Kontot är avslutat. Ingen kan logga in med det, och det som har gjorts finns kvar i loggen.'
  if (activated) return 'Kontot används. Det som går att se och göra bestäms av rollerna nedanför.'
  return linkUntil === null
    ? 'Inbjuden, men ingen länk gäller. Skapa en ny inloggningslänk.'
    : 'Inbjuden, men har inte valt lösenord än.'
}
