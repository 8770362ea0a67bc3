import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { account, assignment, outbox, outsideInvitation, thread } from '#db/schema'
import { chosenHem } from '#tests/support/interventions'
import { value } from '#tests/support/outcome'
import { personas, settle } from '#tests/support/people'
import { threaded } from '#tests/support/threaded'
import { world, type World } from '#tests/support/world'
import { closeUnusedOutside } from '~/jobs/outside-account.server'
import { useDatabase } from '#db/client.server'
import { readIntervention } from '~/reads/intervention.server'
import { readOutsideOfCase } from '~/reads/outside-account.server'
import { readThread } from '~/reads/thread.server'
import { open } from '~/writes/case.server'
import { endAccess } from '~/writes/outside-end.server'
import { inviteFromCase } from '~/writes/outside-account.server'

let w: World
let slug: string

beforeEach(() => {
  w = settle(world())
  useDatabase(w.db)
  w.db.update(account).set({ passwordHash: 'x' }).run()
  slug = value(open(w.as(personas.chef), { person: w.slugOf('Jonas Ekberg'), origin: 'wish', signal: null })).slug
})

const wish = {
  name: 'Nora Vik',
  role: 'rehabkoordinator',
  organisation: 'Norra vårdcentralen',
  phoneHours: null,
} as const
const invite = (email: string, who: string = personas.chef) => inviteFromCase(w.as(who), { slug, email, ...wish })
const accountAt = (email: string) => w.db.select().from(account).where(eq(account.email, email)).get()
const noticesTo = (email: string) =>
  w.db
    .select()
    .from(outbox)
    .where(eq(outbox.accountId, accountAt(email)?.id ?? 0))
    .all()
    .map(({ kind }) => kind)
const rolesAt = (email: string) =>
  w.db
    .select()
    .from(assignment)
    .where(eq(assignment.accountId, accountAt(email)?.id ?? 0))
    .all()
    .map(({ role }) => role)

describe('an invitation of somebody outside the employer', () => {
  test('makes an account with the outside role and nothing else, and a mail that says nothing', () => {
    expect(invite('nora@vard.example').kind).toBe('done')
    expect(accountAt('nora@vard.example')).toMatchObject({ organisation: 'Norra vårdcentralen', passwordHash: null })
    expect(rolesAt('nora@vard.example')).toEqual(['rehabkoordinator'])
    expect(noticesTo('nora@vard.example')).toEqual(['outside-invited'])
    expect(JSON.stringify(w.db.select().from(outbox).all())).not.toMatch(/Jonas|Nora/)
  })

  test('answers the same for an address that is new, known outside, employed here or closed', () => {
    w.db
      .update(account)
      .set({ closedAt: new Date(0), closedFor: 'admin' })
      .where(eq(account.name, personas.fhv))
      .run()
    const addresses = [
      'ny@vard.example',
      'asa.norberg@vard.example',
      'karin.lindqvist@reko.example',
      'lena.forsman@fhv.example',
    ]
    const answers = addresses.map((email) => {
      const outcome = invite(email)
      return outcome.kind === 'done' ? { kind: outcome.kind, slug: outcome.value.slug } : outcome
    })
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(w.db.select().from(outsideInvitation).all()).toHaveLength(4)
    const told = w.trail().filter(({ action }) => action === 'outside.invite')
    expect(
      new Set(told.map(({ outcome, object, details, fields }) => JSON.stringify([outcome, object, details, fields])))
        .size,
    ).toBe(1)
  })

  test('gives an employee or an administrator no role, and one that was closed by the administrator no mail', () => {
    const before = rolesAt('leif.dahlen@reko.example')
    invite('leif.dahlen@reko.example')
    invite('karin.lindqvist@reko.example')
    expect(rolesAt('leif.dahlen@reko.example')).toEqual(before)
    expect(rolesAt('karin.lindqvist@reko.example')).not.toContain('rehabkoordinator')
    expect(noticesTo('karin.lindqvist@reko.example')).toEqual(['outside-known'])
    w.db
      .update(account)
      .set({ closedAt: new Date(0), closedFor: 'admin' })
      .where(eq(account.name, personas.fhv))
      .run()
    invite('lena.forsman@fhv.example')
    expect(accountAt('lena.forsman@fhv.example')?.closedAt).not.toBeNull()
    expect(noticesTo('lena.forsman@fhv.example')).toEqual([])
  })

  test('lets an account that closed by itself start over, with nothing that opened it before', () => {
    w.db
      .update(account)
      .set({ closedAt: new Date(0), closedFor: 'unused', passwordHash: null })
      .where(eq(account.name, personas.rehabkoordinator))
      .run()
    invite('asa.norberg@vard.example')
    expect(accountAt('asa.norberg@vard.example')).toMatchObject({ closedAt: null, passwordHash: null })
    expect(noticesTo('asa.norberg@vard.example')).toEqual(['outside-invited'])
  })

  test('is for whoever answers for the employee: another manager does not even see the case', () => {
    expect(invite('nora@vard.example', personas.chef2).kind).toBe('unreachable')
    expect(invite('nora@vard.example', personas.rekoAg).kind).toBe('done')
    expect(readOutsideOfCase(w.as(personas.rekoAg2), { slug }).kind).toBe('unreachable')
    expect(readOutsideOfCase(w.as(personas.chef), { slug })).toMatchObject({
      value: { invited: [{ email: 'nora@vard.example' }], may: { end: false } },
    })
  })
})

describe('an account outside the employer that nobody uses', () => {
  const seen = (name: string, day: string) =>
    w.db
      .update(account)
      .set({ lastSeenAt: new Date(`${day}T10:00:00Z`) })
      .where(eq(account.name, name))
      .run()

  test('is closed after a year, and everything that opened it is gone', () => {
    seen(personas.rehabkoordinator, '2025-11-19')
    seen(personas.rehabkoordinator2, '2025-11-21')
    seen(personas.fhv, '2026-10-01')
    seen(personas.chef, '2020-01-01')
    w.at('2026-11-20')
    expect(closeUnusedOutside('test')).toBe(1)
    expect(accountAt('asa.norberg@vard.example')).toMatchObject({ closedFor: 'unused', passwordHash: null })
    expect(accountAt('karin.lindqvist@reko.example')?.closedAt).toBeNull()
    expect(w.trail().at(-1)).toMatchObject({ action: 'outside.close', outcome: 'done' })
  })

  test('is closed sooner when the employer has said so', () => {
    for (const name of [personas.rehabkoordinator, personas.rehabkoordinator2, personas.fhv]) seen(name, '2026-08-01')
    expect(closeUnusedOutside('test')).toBe(0)
    w.setting('outsideIdleMonths', 2)
    expect(closeUnusedOutside('test')).toBe(3)
  })
})

describe('access that is ended', () => {
  const startOver = (name: string, party: string, email: string, role: 'rehabkoordinator' | 'fhv' = 'fhv') => {
    const { case: ended } = threaded(w, { party, organisation: 'Exempelhälsan' })
    expect(endAccess(w.as(personas.rekoAg), { slug: ended, party: accountAt(email)?.slug ?? '' }).kind).toBe('done')
    w.at('2026-12-01')
    const again = { ...wish, slug: ended, email, name, role, organisation: 'Exempelhälsan' }
    expect(inviteFromCase(w.as(personas.chef), again).kind).toBe('done')
    w.db.update(account).set({ passwordHash: 'x' }).where(eq(account.email, email)).run()
  }

  test('and begins anew is not unused: it counts from then', () => {
    w.db
      .update(account)
      .set({ createdAt: new Date('2020-01-01') })
      .run()
    startOver('Åsa Norberg', personas.rehabkoordinator, 'asa.norberg@vard.example', 'rehabkoordinator')
    closeUnusedOutside('test')
    expect(accountAt('asa.norberg@vard.example')?.closedAt).toBeNull()
  })

  test('and given to somebody else opens no thread that the medgivande of the first one opened', () => {
    const lockFor = (name: string) => {
      w = settle(world())
      useDatabase(w.db)
      startOver(name, personas.rehabkoordinator, 'asa.norberg@vard.example', 'rehabkoordinator')
      const { slug: started = '' } = w.db.select().from(thread).get() ?? {}
      return value(readThread(w.as(personas.rehabkoordinator), { slug: started })).lock?.why ?? null
    }
    expect(lockFor('Nora Vik')).toBe('moved')
    expect(lockFor('Åsa Norberg')).toBeNull()
  })

  test('lets nobody back in to the interventions it was invited to', () => {
    const { slug: intervention } = chosenHem(w)
    expect(readIntervention(w.as(personas.fhv, 'fhv'), { slug: intervention }).kind).toBe('done')
    startOver('Nora Vik', personas.fhv, 'lena.forsman@fhv.example')
    expect(readIntervention(w.as(personas.fhv, 'fhv'), { slug: intervention }).kind).toBe('unreachable')
  })

  test('by the Reko-AG of a case closes the account of its outside party, and nobody else does it', () => {
    const { case: slugOfCase, party } = threaded(w)
    const end = (who: string, whom = party) => endAccess(w.as(who), { slug: slugOfCase, party: whom })
    expect(end(personas.chef).kind).toBe('denied')
    expect(end(personas.rekoAg2).kind).toBe('unreachable')
    const another = w.db.select().from(account).where(eq(account.name, personas.rehabkoordinator2)).get()?.slug ?? ''
    expect(end(personas.rekoAg, another).kind).toBe('unreachable')
    expect(end(personas.rekoAg).kind).toBe('done')
    const closed = w.db.select().from(account).where(eq(account.name, personas.rehabkoordinator)).get()
    expect(closed).toMatchObject({ closedFor: 'reko-ag', passwordHash: null })
    expect(end(personas.rekoAg)).toMatchObject({ refusal: { code: 'account-closed' } })
  })
})
