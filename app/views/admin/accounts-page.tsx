import type { Day } from '~/domain/day'
import { roles, type Role } from '~/domain/role'
import { path } from '~/paths'
import type { ListedAccount } from '~/reads/accounts.server'
import { roleChoices } from '~/text/assignment'
import { counted, sentence } from '~/text/number'
import { personName } from '~/text/person'
import { roleName } from '~/text/role'
import { Button, LinkButton } from '~/ui/button'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { FilterForm } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { AccountState, seenText } from './account-state'

interface AccountsPageProps {
  accounts: readonly ListedAccount[]
  /** How many match in all. */
  count: number
  search: string
  role: Role | null
  page: number
  pages: number
  today: Day
}

export const AccountsPage = ({ accounts, count, search, role, page, pages, today }: AccountsPageProps) => (
  <>
    <PageTitle>Användare</PageTitle>
    <Lead>
      Ett konto ger ingen åtkomst i sig. Det gör rollerna, och en roll gäller från en dag till en dag. Chefer får sin
      roll genom personalfilen.
    </Lead>
    <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
      <FilterForm action={path('accounts')}>
        <TextField name="sok" label="Sök" hint="Namn eller e-post" type="search" value={search} width="medium" />
        <SelectField name="roll" label="Roll i dag" value={role ?? ''} options={roleChoices(roles, 'Alla roller')} />
        <Button kind="outline">Visa</Button>
      </FilterForm>
      <LinkButton to={path('accountNew')} kind="filled">
        Skapa konto
      </LinkButton>
    </div>
    <Section
      title={sentence(counted(count, 'konto', 'konton', 'ett'))}
      aside={(search !== '' || role) && <TextLink to={path('accounts')}>Visa alla</TextLink>}
    >
      {accounts.length > 0 ? (
        <Accounts accounts={accounts} today={today} />
      ) : (
        <Empty title="Inget konto stämmer med det du sökte">
          Sök på en del av namnet eller e-posten. Den som har skyddade personuppgifter hittas bara på hela
          e-postadressen.
        </Empty>
      )}
      <Pagination {...{ page, pages }} to={(sida) => path('accounts', {}, { sok: search, roll: role, sida })} />
    </Section>
  </>
)

const Accounts = ({ accounts, today }: Pick<AccountsPageProps, 'accounts' | 'today'>) => (
  <DataTable
    caption="Konton"
    rowHeader="name"
    columns={[
      { key: 'name', label: 'Namn' },
      { key: 'roles', label: 'Roller i dag' },
      { key: 'state', label: 'Läge' },
      { key: 'seen', label: 'Senast inloggad' },
    ]}
    rows={accounts.map((account) => ({
      key: account.slug,
      cells: {
        name: (
          <RowName to={path('account', { id: account.slug })} note={account.email}>
            {personName(account.name)}
          </RowName>
        ),
        roles: rolesText(account.roles),
        state: <AccountState {...account} />,
        seen: seenText(account.seenAt, today),
      },
    }))}
  />
)

/** "Chef, medarbetare" */
const rolesText = (held: readonly Role[]): string =>
  held.length === 0
    ? 'inga'
    : sentence(
        roles
          .filter((role) => held.includes(role))
          .map((role) => roleName[role])
          .join(', '),
      )
