import { behindIsProtected, rolesToday, shownAccount } from '#db/account.server'
import { statement, type Client } from '#db/client.server'
import { factorsOf } from '#db/second-factor.server'
import { onDay } from '#db/unit.server'
import { hasFactor } from '~/domain/second-factor'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { defineRead } from './gate.server'

export interface AccountAssignment {
  slug: string
  role: Role
  /** Null = the whole employer, or none yet. */
  unit: { slug: string; name: string } | null
  everywhere: boolean
  from: Day
  to: Day | null
}

interface AccountSubstitution {
  slug: string
  role: Role
  /** Whether this account is the one that is away. */
  isAbsent: boolean
  other: { slug: string; name: string | null }
  from: Day
  to: Day
}

export interface AccountDetails {
  slug: string
  /** Null when the person behind is protected. */
  name: string | null
  email: string | null
  organisation: string | null
  roles: Role[]
  activated: boolean
  closed: boolean
  /** Has an app or a passkey to take the second step with. */
  secondStep: boolean
  seenAt: number | null
  /** Until when an unused link can be used; milliseconds. */
  linkUntil: number | null
  /** Workplaces managed by the staff register. */
  manages: string[]
  employment: { number: string; workplace: string } | null
  assignments: AccountAssignment[]
  substitutions: AccountSubstitution[]
}

/** One account: who it is, what it holds from when to when, and who steps in. */
export const readAccount = defineRead({
  action: 'account.list',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db, today }, { slug }): AccountDetails | null => {
    const row = statement<Row>(db, details).get({ slug, today })
    if (!row) return null
    const { id, roles, activated, closed, ...shown } = row
    return {
      ...shown,
      roles: JSON.parse(roles) as Role[],
      activated: activated === 1,
      closed: closed === 1,
      secondStep: hasFactor(factorsOf(db, id)),
      manages: managedBy(db, id, today),
      employment: statement<{ number: string; workplace: string }>(db, employment).get({ id, today }) ?? null,
      assignments: assignmentsOf(db, id, today),
      substitutions: substitutionsOf(db, id, today),
    }
  },
})

type Row = Omit<
  AccountDetails,
  'roles' | 'activated' | 'closed' | 'secondStep' | 'manages' | 'employment' | 'assignments' | 'substitutions'
> & {
  id: number
  roles: string
  activated: number
  closed: number
}

const details = `SELECT a.id, a.slug, ${shownAccount} AS name,
    CASE WHEN ${behindIsProtected} THEN NULL ELSE a.email END AS email, a.organisation,
    (SELECT json_group_array(role) FROM (${rolesToday})) AS roles,
    a.password_hash IS NOT NULL AS activated, a.closed_at IS NOT NULL AS closed, a.last_seen_at AS seenAt,
    (SELECT max(expires_at) FROM activation v WHERE v.account_id = a.id AND v.used_at IS NULL) AS linkUntil
  FROM account a WHERE a.slug = @slug`

const employment = `SELECT e.employee_number AS number, u.name AS workplace FROM account_person p
  JOIN employment e ON e.person_id = p.person_id AND ${onDay('e')} JOIN organisation_unit u ON u.id = e.workplace_id
  WHERE p.account_id = @id ORDER BY e.first_day DESC LIMIT 1`

const managedBy = (db: Client, id: number, today: Day): string[] =>
  statement<{ name: string }>(
    db,
    `SELECT DISTINCT u.name FROM account_person p JOIN employment e ON e.manager_id = p.person_id AND ${onDay('e')}
     JOIN organisation_unit u ON u.id = e.workplace_id WHERE p.account_id = @id ORDER BY u.name`,
  )
    .all({ id, today })
    .map(({ name }) => name)

/** What runs or is to come first, then what has ended within a year. */
const assignmentsOf = (db: Client, id: number, today: Day): AccountAssignment[] =>
  statement<
    Omit<AccountAssignment, 'unit' | 'everywhere'> & { everywhere: number; unitSlug: string | null; unitName: string }
  >(
    db,
    `SELECT g.slug, g.role, g.everywhere, g.first_day AS "from", g.last_day AS "to", u.slug AS unitSlug, u.name AS unitName
     FROM assignment g LEFT JOIN organisation_unit u ON u.id = g.unit_id
     WHERE g.account_id = @id AND (g.last_day IS NULL OR g.last_day >= g.first_day AND g.last_day >= @today - 366)
     ORDER BY g.last_day IS NOT NULL AND g.last_day < @today, g.role, u.name, g.first_day`,
  )
    .all({ id, today })
    .map(({ unitSlug, unitName, ...row }) => ({
      ...row,
      everywhere: row.everywhere === 1,
      unit: unitSlug === null ? null : { slug: unitSlug, name: unitName },
    }))

const substitutionsOf = (db: Client, id: number, today: Day): AccountSubstitution[] =>
  statement<
    Omit<AccountSubstitution, 'isAbsent' | 'other'> & { isAbsent: number; otherSlug: string; otherName: string | null }
  >(
    db,
    `SELECT s.slug, s.role, s.absent_id = @id AS isAbsent, a.slug AS otherSlug, s.first_day AS "from", s.last_day AS "to",
       ${shownAccount} AS otherName
     FROM substitution s JOIN account a ON a.id = CASE WHEN s.absent_id = @id THEN s.substitute_id ELSE s.absent_id END
     WHERE @id IN (s.absent_id, s.substitute_id) AND s.last_day >= s.first_day AND s.last_day >= @today - 366
     ORDER BY s.last_day < @today, s.first_day`,
  )
    .all({ id, today })
    .map(({ otherSlug, otherName, ...row }) => ({
      ...row,
      isAbsent: row.isAbsent === 1,
      other: { slug: otherSlug, name: otherName },
    }))
