import type { Client } from '#db/client.server'
import type { Context } from '#db/context.server'
import { newSlug } from '#db/crypto.server'
import { auditEvent, change, setting, visibleChange } from '#db/schema'
import { systemActor } from '~/domain/actor'
import { day, isoDay, type Day } from '~/domain/day'
import { roles, type Role } from '~/domain/role'
import { travelTo } from '~/outside/clock.server'
import { closeWorld, freshDatabase } from './database'
import { rolesOf, staffRegister, type AccountTraits, type PersonTraits, type UnitTraits } from './staff'
import { spells, type SignalTraits, type SpellTraits } from './spells'

export type World = ReturnType<typeof world>

/**
 * A small employer in a database of its own, on a day of its own.
 * Everybody is called by name; what isn't said gets an ordinary value.
 */
export function world({ today: iso = '2026-11-20' }: { today?: string } = {}) {
  const db = freshDatabase()
  const register = staffRegister(db, newChange(db, 'import'))
  const absence = spells(db, register, () => newChange(db, 'hand'))
  let today = day(iso)
  travelTo(iso)

  const context = (actor: Context['actor']): Context => ({
    db,
    actor,
    now: new Date(`${isoDay(today)}T09:00:00Z`),
    today,
    requestId: `test-${newSlug()}`,
    stillStands: () => true,
  })

  return {
    db,
    get today(): Day {
      return today
    },
    /** Another day from now on. */
    at(date: string) {
      today = day(date)
      travelTo(date)
      return this
    },
    unit: (code: string, traits: UnitTraits = {}): number => register.unit(code, traits),
    /** The same name again is another row of the same person in the staff register. */
    person: (name: string, traits: PersonTraits): number => register.person(name, traits),
    /** The same name again is another assignment of the same account. */
    account: (name: string, traits: AccountTraits = {}): number => register.account(name, traits),
    substitute: (absent: string, substitute: string, role: Role, from: string, to: string) =>
      register.substitute(absent, substitute, role, from, to),
    spell: (name: string, from: string, to: string | null, traits: SpellTraits = {}): number =>
      absence.spell(name, from, to, traits),
    signal: (name: string, traits: SignalTraits = {}): { id: number; slug: string } => absence.signal(name, traits),
    setting: (name: string, value: string | number | boolean, startsOn = '2000-01-01') =>
      db
        .insert(setting)
        .values({ name, value, startsOn: day(startsOn) })
        .run(),
    /** Somebody asks, in her first role when none is said. */
    as(name: string, role: Role = firstRole(db, register.accountOf(name), today)): Context {
      const accountId = register.accountOf(name)
      return context({ accountId, name, role, personId: register.personBehind(accountId) })
    },
    system: (name: string): Context => context(systemActor(name)),
    slugOf: (name: string): string => register.slugOf(name),
    idOf: (name: string): number => register.personOf(name),
    unitId: (code: string): number => register.unitOf(code),
    /** A number for rows of this world that other changes than its own bring. */
    change: (kind: 'import' | 'hand' = 'import'): number => newChange(db, kind),
    trail: () => db.select().from(auditEvent).orderBy(auditEvent.id).all(),
    close: () => closeWorld(db),
  }
}

function newChange(db: Client, kind: 'import' | 'hand'): number {
  const { id } = db
    .insert(change)
    .values({ kind, madeAt: new Date(0), publishedAt: new Date(0) })
    .returning()
    .get()
  db.insert(visibleChange).values({ id }).run()
  return id
}

function firstRole(db: Client, accountId: number, today: Day): Role {
  const held = rolesOf(db, accountId, today)
  const first = roles.find((role) => held.includes(role))
  if (!first) throw new Error(`Account ${accountId} holds no role that day`)
  return first
}
