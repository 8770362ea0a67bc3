import { shownAccount } from '#db/account.server'
import { statement } from '#db/client.server'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { defineRead } from './gate.server'

interface Held {
  slug: string
  role: Role
  from: Day
  account: { slug: string; name: string | null }
}

export interface HeldAssignment extends Held {
  to: Day | null
  everywhere: boolean
  unit: { slug: string; name: string } | null
}

export interface HeldSubstitution extends Held {
  to: Day
  substitute: string | null
}

/** One assignment, for the form that ends it. */
export const readAssignment = defineRead({
  action: 'account.list',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db }, { slug }): HeldAssignment | null => {
    const row = statement<
      Row<{ to: Day | null; everywhere: number; unitSlug: string | null; unitName: string | null }>
    >(
      db,
      `SELECT g.slug, g.role, g.first_day AS "from", g.last_day AS "to", g.everywhere, a.slug AS accountSlug, ${shownAccount} AS accountName,
         u.slug AS unitSlug, u.name AS unitName
       FROM assignment g JOIN account a ON a.id = g.account_id LEFT JOIN organisation_unit u ON u.id = g.unit_id WHERE g.slug = ?`,
    ).get(slug)
    if (!row) return null
    const { accountSlug, accountName, unitSlug, unitName, everywhere, ...held } = row
    const unit = unitSlug === null ? null : { slug: unitSlug, name: unitName ?? '' }
    return { ...held, everywhere: everywhere === 1, unit, account: { slug: accountSlug, name: accountName } }
  },
})

/** One substitution, for the form that ends it. */
export const readSubstitution = defineRead({
  action: 'account.list',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db }, { slug }): HeldSubstitution | null => {
    const row = statement<Row<{ to: Day; substitute: string | null }>>(
      db,
      `SELECT s.slug, s.role, s.first_day AS "from", s.last_day AS "to", a.slug AS accountSlug, ${shownAccount} AS accountName,
         (SELECT ${shownAccount} FROM account a WHERE a.id = s.substitute_id) AS substitute
       FROM substitution s JOIN account a ON a.id = s.absent_id WHERE s.slug = ?`,
    ).get(slug)
    if (!row) return null
    const { accountSlug, accountName, ...held } = row
    return { ...held, account: { slug: accountSlug, name: accountName } }
  },
})

type Row<Rest> = Omit<Held, 'account'> & { accountSlug: string; accountName: string | null } & Rest
