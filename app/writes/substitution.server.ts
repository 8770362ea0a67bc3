import { accountCalled, heldBy, type StandingAccount } from '#db/assignment.server'
import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { substitution } from '#db/schema'
import { eq } from 'drizzle-orm'
import {
  endSubstitution as decideEnd,
  lastDayOf,
  stepIn as decideSubstitution,
  type Substitution,
  type Term,
} from '~/domain/assignment'
import type { Day } from '~/domain/day'
import { refuse } from '~/domain/outcome'
import { defineWrite } from './gate.server'

type Wish = Substitution & {
  /** Opaque name of the account that is away. */
  absent: string
  /** E-mail address of whoever steps in. */
  substitute: string
}

/** Somebody has another's reach in one role from a day to a day. */
export const stepIn = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: ({ db }, wish: Wish) => {
    const absent = accountCalled(db, wish.absent)
    const substitute = accountCalled(db, wish.substitute)
    return (
      absent && {
        thing: { absent, substitute, ...pairOf(db, absent, substitute, wish) },
        personId: null,
        object: absent.slug,
      }
    )
  },
  decide: ({ absent, substitute, holdsRole, overlapping }, { role, from, to }, { actor }) => {
    if (!substitute) return refuse('account-unknown')
    const pair = {
      same: absent.id === substitute.id,
      toSelf: substitute.id === actor.accountId,
      closed: absent.closed || substitute.closed,
      holdsRole,
      overlapping,
    }
    return decideSubstitution({ role, from, to }, pair)
  },
  store: (db, change, { absent, substitute }) => {
    if (substitute)
      db.insert(substitution)
        .values({ slug: newSlug(), absentId: absent.id, substituteId: substitute.id, ...change })
        .run()
    return { account: absent.slug }
  },
  fields: () => ['substitute', 'role', 'from', 'to'],
  details: ({ role, from, to }) => ({ role, from, to }),
})

/** The last day of a substitution. */
export const endSubstitution = defineWrite({
  action: 'account.edit',
  seenBy: 'account.list',
  find: ({ db }, { slug }: { slug: string; on: Day | 'now' }) => {
    const held = statement<{ id: number; account: string } & Term>(
      db,
      `SELECT s.id, s.first_day AS "from", s.last_day AS "to", c.slug AS account
       FROM substitution s JOIN account c ON c.id = s.absent_id WHERE s.slug = ?`,
    ).get(slug)
    return held ? { thing: held, personId: null, object: held.account } : null
  },
  decide: (held, { on }, { today }) => decideEnd(held, lastDayOf(held, on, today), today),
  store: (db, to, { id, account }) => {
    db.update(substitution).set({ to }).where(eq(substitution.id, id)).run()
    return { account }
  },
  fields: () => ['to'],
  details: (to) => ({ to }),
})

function pairOf(db: Client, absent: StandingAccount, substitute: StandingAccount | null, { role, from, to }: Wish) {
  const given = heldBy(db, absent.id, role).some((held) => held.from <= to && (held.to === null || held.to >= from))
  return {
    holdsRole: given || (role === 'chef' && managesStaff(db, absent.id, { from, to })),
    overlapping: already(db, absent, substitute, { role, from, to }),
  }
}

/** By the staff register, on any day of the period. */
const managesStaff = (db: Client, accountId: number, { from, to }: Term): boolean =>
  statement(
    db,
    `SELECT 1 FROM account_person a JOIN employment e ON e.manager_id = a.person_id
     WHERE a.account_id = ? AND e.first_day <= ? AND (e.last_day IS NULL OR e.last_day >= ?)`,
  ).get(accountId, to, from) !== undefined

const already = (
  db: Client,
  absent: StandingAccount,
  substitute: StandingAccount | null,
  { role, from, to }: Substitution,
): boolean =>
  statement(
    db,
    `SELECT 1 FROM substitution WHERE absent_id = ? AND substitute_id = ? AND role = ? AND first_day <= ? AND last_day >= ?`,
  ).get(absent.id, substitute?.id ?? 0, role, to, from) !== undefined
