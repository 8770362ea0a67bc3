import { statement, type Client } from '#db/client.server'
import { digest, newCode, newSlug } from '#db/crypto.server'
import { account, activation, assignment } from '#db/schema'
import { unitCalled } from '#db/unit-called.server'
import { eq } from 'drizzle-orm'
import { grantRole, type AccountChange, type AccountStanding, type AccountWish } from '~/domain/account'
import { defineWrite, type Context, type Found } from './gate.server'

type Invitation = AccountWish & { linkExpiresAt: Date }

/**
 * An account for somebody new, or one more role for somebody known. Until she has chosen a password there is a code for
 * that in the answer: the only time it is seen, since only its digest is kept.
 */
export const createAccount = defineWrite({
  action: 'account.create',
  seenBy: 'account.create',
  find: (context, wish: Invitation): Found<Standing> => standingOf(context, wish),
  decide: (standing, wish, { today }) => {
    const decision = grantRole(wish, standing, today)
    return 'refused' in decision ? decision : { accepted: { ...decision.accepted, linkExpiresAt: wish.linkExpiresAt } }
  },
  store: (db, change, { slug }, { now }) => {
    const id = change.accountId ?? insertAccount(db, slug, change, now)
    if (change.accountId !== null && change.employeeNumber !== null)
      db.update(account).set({ employeeNumber: change.employeeNumber }).where(eq(account.id, id)).run()
    for (const place of change.places)
      db.insert(assignment)
        .values({ slug: newSlug(), accountId: id, role: change.role, ...place, from: change.from, to: change.to })
        .run()
    return { accountId: id, slug, code: change.invited ? newLink(db, id, change.linkExpiresAt) : null }
  },
  fields: ({ accountId, employeeNumber }) => [
    ...(accountId === null ? ['account'] : []),
    'role',
    ...(employeeNumber === null ? [] : ['employeeNumber']),
  ],
  details: ({ role, places, invited }) => ({ role, places: places.length, link: invited }),
})

type Standing = AccountStanding & { slug: string }

function standingOf({ db, actor, today }: Context, { email, units, employeeNumber }: Invitation): Found<Standing> {
  const known = db.select().from(account).where(eq(account.email, email)).get()
  const called = units.map((words) => [words, unitCalled(db, words, today)] as const)
  const held = known ? db.select().from(assignment).where(eq(assignment.accountId, known.id)).all() : []
  const slug = known?.slug ?? newSlug()
  const standing = {
    slug,
    isSelf: known !== undefined && known.id === actor.accountId,
    byPerson: actor.accountId !== null,
    employeeTaken: employeeNumber !== null && hasAccount(db, employeeNumber),
    account: known ? { id: known.id, closed: known.closedAt !== null, activated: known.passwordHash !== null } : null,
    unitIds: new Map(called.flatMap(([words, { unit }]) => (unit ? [[words, unit.id]] : []))),
    alike: new Map(called.map(([words, { alike }]) => [words, alike])),
    held,
  }
  return { thing: standing, personId: null, object: slug }
}

const hasAccount = (db: Client, employeeNumber: string): boolean =>
  statement(
    db,
    `SELECT 1 FROM employment e JOIN account_person a ON a.person_id = e.person_id WHERE e.employee_number = ?
     UNION ALL SELECT 1 FROM account WHERE employee_number = ? AND closed_at IS NULL`,
  ).get(employeeNumber, employeeNumber) !== undefined

const insertAccount = (db: Client, slug: string, { email, name, employeeNumber }: AccountChange, now: Date): number =>
  db.insert(account).values({ slug, email, name, employeeNumber, createdAt: now }).returning().get().id

/** A new link that makes the ones before it worthless. */
export function invite(db: Client, accountId: number, expiresAt: Date): string {
  db.delete(activation).where(eq(activation.accountId, accountId)).run()
  return newLink(db, accountId, expiresAt)
}

function newLink(db: Client, accountId: number, expiresAt: Date): string {
  const code = newCode()
  db.insert(activation)
    .values({ accountId, codeHash: digest(code), expiresAt })
    .run()
  return code
}
