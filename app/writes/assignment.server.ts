import { accountCalled, heldBy, otherAdmins } from '#db/assignment.server'
import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { assignment } from '#db/schema'
import { unitCalled } from '#db/unit-called.server'
import { eq } from 'drizzle-orm'
import {
  assign as decideAssignment,
  endAssignment as decideEnd,
  lastDayOf,
  unitNotFound,
  type Assignment,
  type GivenRole,
  type Term,
} from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { refuse } from '~/domain/outcome'
import { defineWrite, type Found } from './gate.server'

interface AssignmentWish extends Term {
  /** Opaque name or e-mail address. */
  account: string
  role: GivenRole
  /** Opaque name, code or name; null = none. */
  unit: string | null
  everywhere: boolean
}

/** Give an account a role from a day to a day. */
export const assign = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: ({ db, today }, wish: AssignmentWish) => ({
    thing: standing(db, wish, today),
    personId: null,
    object: objectOf(db, wish),
  }),
  decide: ({ account, unit, alike, held }, { role, from, to, everywhere, unit: place }, { actor }) => {
    if (!account) return refuse('account-unknown')
    if (place !== null && !unit) return unitNotFound(place, alike)
    return decideAssignment(
      { role, from, to, everywhere, unitId: unit?.id ?? null },
      unit && { from: unit.from ?? from, to: unit.to },
      { isSelf: account.id === actor.accountId, closed: account.closed, held },
    )
  },
  store: (db, change, { account, unit }) => {
    if (account)
      db.insert(assignment)
        .values({ slug: newSlug(), accountId: account.id, ...change })
        .run()
    return { account: account?.slug ?? '', unit: unit?.slug ?? null }
  },
  fields: () => ['role', 'unit', 'from', 'to'],
  details: ({ role }) => ({ role }),
})

interface End {
  slug: string
  /** The last day, or that it ends at once. */
  on: Day | 'now'
}

/** The last day of an assignment, or that it never begins. */
export const endAssignment = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: ({ db, today }, { slug, on }: End): Found<Held & { on: Day; others: number }> | null => {
    const held = heldAssignment(db, slug)
    if (!held) return null
    const last = lastDayOf(held, on, today)
    const others = otherAdmins(db, held.accountId, last)
    return { thing: { ...held, on: last, others }, personId: null, object: held.account }
  },
  decide: (held, _end, { today }) => decideEnd(held, held.on, today, held.others),
  store: (db, to, { id, account, unit }) => {
    db.update(assignment).set({ to }).where(eq(assignment.id, id)).run()
    return { account, unit }
  },
  fields: () => ['to'],
  details: (to) => ({ to }),
})

function standing(db: Client, { account: called, role, unit: place }: AssignmentWish, today: Day) {
  const account = accountCalled(db, called)
  const { unit, alike } = place === null ? { unit: null, alike: [] } : unitCalled(db, place, today)
  const held = account ? heldBy(db, account.id, role) : []
  return { account, unit, alike, held }
}

const objectOf = (db: Client, { account }: AssignmentWish): string => accountCalled(db, account)?.slug ?? 'okänt konto'

interface Held extends Pick<Assignment, 'role' | 'from' | 'to'> {
  id: number
  accountId: number
  account: string
  unit: string | null
}

const heldAssignment = (db: Client, slug: string): Held | null =>
  statement<Held>(
    db,
    `SELECT a.id, a.role, a.first_day AS "from", a.last_day AS "to", a.account_id AS accountId, c.slug AS account, u.slug AS unit
     FROM assignment a JOIN account c ON c.id = a.account_id LEFT JOIN unit u ON u.id = a.unit_id WHERE a.slug = ?`,
  ).get(slug) ?? null
