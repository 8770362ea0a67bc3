import { behindIsProtected, rolesToday, shownAccount, spellings } from '#db/account.server'
import { statement } from '#db/client.server'
import { accountsPerPage } from '~/domain/account-access'
import type { Role } from '~/domain/role'
import { defineRead } from './gate.server'

export interface ListedAccount {
  slug: string
  /** Null when the person behind is protected. */
  name: string | null
  email: string | null
  roles: Role[]
  /** Has chosen a password. */
  activated: boolean
  closed: boolean
  /** Milliseconds since 1970. */
  seenAt: number | null
}

interface AccountsWanted {
  search: string
  role: Role | null
  page: number
}

/** Accounts by name, open ones first; whoever is protected is found by address only. */
export const readAccounts = defineRead({
  action: 'account.list',
  load: ({ db, today }, { search, role, page }: AccountsWanted): { accounts: ListedAccount[]; count: number } => {
    const wanted = { today, role, search, spellings: spellings(search) }
    const rows = statement<Row>(
      db,
      `SELECT a.slug, ${shownAccount} AS name,
         CASE WHEN ${behindIsProtected} THEN NULL ELSE a.email END AS email,
         (SELECT json_group_array(role) FROM (${rolesToday})) AS roles,
         a.password_hash IS NOT NULL AS activated, a.closed_at IS NOT NULL AS closed, a.last_seen_at AS seenAt
       FROM account a WHERE ${matching} ORDER BY a.closed_at IS NOT NULL, a.name COLLATE NOCASE, a.id LIMIT @limit OFFSET @offset`,
    ).all({ ...wanted, limit: accountsPerPage, offset: (page - 1) * accountsPerPage })
    const { count } = statement<{ count: number }>(db, `SELECT count(*) AS count FROM account a WHERE ${matching}`).get(
      wanted,
    ) ?? { count: 0 }
    return { accounts: rows.map(account), count }
  },
})

const matching = `(@search = '' OR a.email = lower(@search)
    OR EXISTS (SELECT 1 FROM json_each(@spellings) WHERE a.name LIKE value OR a.email LIKE value) AND NOT ${behindIsProtected})
  AND (@role IS NULL OR @role IN (${rolesToday}))`

type Row = Omit<ListedAccount, 'roles' | 'activated' | 'closed'> & { roles: string; activated: number; closed: number }

const account = ({ roles, activated, closed, ...row }: Row): ListedAccount => ({
  ...row,
  roles: JSON.parse(roles) as Role[],
  activated: activated === 1,
  closed: closed === 1,
})
