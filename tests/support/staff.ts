import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import {
  account,
  accountPerson,
  assignment,
  employmentVersion,
  person,
  substitution,
  unit,
  unitVersion,
} from '#db/schema'
import { eq } from 'drizzle-orm'
import { day, type Day } from '~/domain/day'
import type { Role } from '~/domain/role'

export interface UnitTraits {
  name?: string
  type?: 'forvaltning' | 'omrade' | 'arbetsplats'
  parent?: string
  activity?: string
}

export interface PersonTraits {
  /** Code of a workplace; one that isn't there yet is founded. */
  workplace: string
  /** Name of a person who is there already. */
  manager?: string
  from?: string
  to?: string
  share?: number
  weeklyHours?: number
  email?: string
  position?: string
  protected?: boolean
  number?: string
  identityHash?: string
  sex?: 'K' | 'M'
  birthYear?: number
}

export interface AccountTraits {
  /** Left out by accounts whose roles come from the staff register alone. */
  role?: Role
  unit?: string
  everywhere?: boolean
  /** Name of the employee this account is. */
  person?: string
  email?: string
  passwordHash?: string
  from?: string
  to?: string
}

/** Who works where, who logs in, and who they are to each other. */
export function staffRegister(db: Client, bornIn: number) {
  const units = new Map<string, number>()
  const people = new Map<string, { id: number; slug: string; number: string }>()
  const accounts = new Map<string, number>()
  const known = <Value>(map: Map<string, Value>, name: string, what: string): Value => {
    const value = map.get(name)
    if (value === undefined) throw new Error(`No ${what} called ${name} in this world`)
    return value
  }

  const register = {
    unitOf: (code: string): number => known(units, code, 'unit'),
    personOf: (name: string): number => known(people, name, 'person').id,
    slugOf: (name: string): string => known(people, name, 'person').slug,
    numberOf: (name: string): string => known(people, name, 'person').number,
    accountOf: (name: string): number => known(accounts, name, 'account'),
    personBehind: (accountId: number): number | null =>
      db.select().from(accountPerson).where(eq(accountPerson.accountId, accountId)).get()?.personId ?? null,

    unit(code: string, { name = code, type = 'arbetsplats', parent, activity }: UnitTraits): number {
      const { id } = db.insert(unit).values({ slug: newSlug(), code }).returning().get()
      units.set(code, id)
      const parentId = parent === undefined ? null : register.unitOf(parent)
      db.insert(unitVersion)
        .values({ unitId: id, name, type, parentId, activity: activity ?? null, bornIn })
        .run()
      return id
    },

    person(name: string, traits: PersonTraits): number {
      const one = people.get(name) ?? newPerson(db, traits.number ?? String(10_001 + people.size))
      people.set(name, one)
      db.insert(employmentVersion)
        .values({
          personId: one.id,
          employeeNumber: traits.number ?? one.number,
          name,
          identityHash: traits.identityHash ?? null,
          sex: traits.sex ?? 'K',
          birthYear: traits.birthYear ?? 1980,
          workplaceId: units.get(traits.workplace) ?? register.unit(traits.workplace, {}),
          managerId: traits.manager === undefined ? null : register.personOf(traits.manager),
          email: traits.email ?? null,
          position: traits.position ?? 'undersköterska',
          share: traits.share ?? 100,
          weeklyHours: traits.weeklyHours ?? 40,
          from: day(traits.from ?? '2015-01-01'),
          to: traits.to === undefined ? null : day(traits.to),
          protected: traits.protected ?? false,
          bornIn,
        })
        .run()
      return one.id
    },

    account(name: string, traits: AccountTraits): number {
      const id = accounts.get(name) ?? newAccount(db, name, traits, traits.person && register.numberOf(traits.person))
      accounts.set(name, id)
      if (traits.role) {
        const unitId = traits.unit === undefined ? null : register.unitOf(traits.unit)
        const to = traits.to === undefined ? null : day(traits.to)
        const from = day(traits.from ?? '2015-01-01')
        db.insert(assignment)
          .values({
            slug: newSlug(),
            accountId: id,
            role: traits.role,
            unitId,
            everywhere: traits.everywhere ?? false,
            from,
            to,
          })
          .run()
      }
      return id
    },

    substitute(absent: string, substitute: string, role: Role, from: string, to: string): void {
      const [absentId, substituteId] = [register.accountOf(absent), register.accountOf(substitute)]
      db.insert(substitution)
        .values({ slug: newSlug(), absentId, substituteId, role, from: day(from), to: day(to) })
        .run()
    },
  }
  return register
}

export type StaffRegister = ReturnType<typeof staffRegister>

function newPerson(db: Client, number: string) {
  const slug = newSlug()
  return { slug, number, id: db.insert(person).values({ slug }).returning().get().id }
}

const newAccount = (db: Client, name: string, traits: AccountTraits, employeeNumber: string | undefined): number =>
  db
    .insert(account)
    .values({
      slug: newSlug(),
      name,
      email: traits.email ?? emailOf(name),
      passwordHash: traits.passwordHash ?? null,
      employeeNumber: employeeNumber ?? null,
      createdAt: new Date(0),
    })
    .returning()
    .get().id

/** `Åsa Norberg` → `asa.norberg@reko.example` */
const emailOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@reko.example`

/** The roles an account holds on a day, by assignment, substitution, the staff register and employment. */
export const rolesOf = (db: Client, accountId: number, today: Day): Role[] =>
  (
    db.$client
      .prepare(
        `SELECT role FROM assignment WHERE account_id = @id AND first_day <= @today AND coalesce(last_day, @today) >= @today
         UNION SELECT role FROM substitution WHERE substitute_id = @id AND first_day <= @today AND last_day >= @today
         UNION SELECT 'chef' FROM account_person a JOIN employment e ON e.manager_id = a.person_id
           WHERE a.account_id = @id AND e.first_day <= @today AND coalesce(e.last_day, @today) >= @today
         UNION SELECT 'medarbetare' FROM account_person a JOIN employment e ON e.person_id = a.person_id
           WHERE a.account_id = @id AND e.first_day <= @today AND coalesce(e.last_day, @today) >= @today`,
      )
      .all({ id: accountId, today }) as { role: Role }[]
  ).map(({ role }) => role)
