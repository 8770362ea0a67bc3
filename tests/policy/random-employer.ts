import fc from 'fast-check'
import { world, type World } from '#tests/support/world'
import { addDays, day, isoDay } from '~/domain/day'

/** Days from today that something runs, both ends included; `to` null = still running. */
interface Period {
  from: number
  to: number | null
}

type Job = Period & { workplace: number; manager: number | null }
type Assigned = Period & {
  account: number
  role: 'chef' | 'rekoAg' | 'insatsagare'
  unit: number | null
  everywhere: boolean
}
type Substituted = { absent: number; substitute: number; role: 'chef' | 'rekoAg'; from: number; to: number }

/** Units, people and accounts are known by their place in the list; account n is person n when she is linked to it. */
export interface Employer {
  /** Each unit's parent stands before it in the list. */
  parents: (number | null)[]
  people: { jobs: Job[]; linked: boolean }[]
  assignments: Assigned[]
  substitutions: Substituted[]
}

const size = { units: 5, people: 6 }
const unit = fc.nat({ max: size.units - 1 })
const somebody = fc.nat({ max: size.people - 1 })
const or = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 })

const period = fc
  .tuple(fc.integer({ min: -3, max: 1 }), or(fc.nat({ max: 4 })))
  .map(([from, length]): Period => ({ from, to: length === null ? null : from + length }))

const job = fc
  .tuple(period, unit, or(somebody))
  .map(([dates, workplace, manager]): Job => ({ ...dates, workplace, manager }))

const assigned = fc
  .tuple(period, somebody, fc.constantFrom('chef' as const, 'rekoAg' as const, 'insatsagare' as const), or(unit))
  .map(([dates, account, role, at]): Assigned => ({ ...dates, account, role, unit: at, everywhere: at === null }))

const substituted = fc
  .tuple(
    somebody,
    somebody,
    fc.constantFrom('chef' as const, 'rekoAg' as const),
    fc.integer({ min: -2, max: 1 }),
    fc.nat({ max: 2 }),
  )
  .map(([absent, substitute, role, from, length]): Substituted => ({
    absent,
    substitute,
    role,
    from,
    to: from + length,
  }))

const parentOf = (at: number) => (at === 0 ? fc.constant(null) : or(fc.nat({ max: at - 1 })))

/** A small employer whose dates lie close around today, so that every boundary is met. */
export const anyEmployer: fc.Arbitrary<Employer> = fc.record({
  parents: fc.tuple(...Array.from({ length: size.units }, (_, at) => parentOf(at))),
  people: fc.array(fc.record({ jobs: fc.array(job, { minLength: 1, maxLength: 2 }), linked: fc.boolean() }), {
    minLength: size.people,
    maxLength: size.people,
  }),
  assignments: fc.array(assigned, { maxLength: 4 }),
  substitutions: fc.array(substituted, { maxLength: 3 }),
})

const today = day('2026-11-20')
const unitName = (at: number): string => `E${at}`
export const personName = (at: number): string => `Person ${'ABCDEF'[at]}`

const dates = ({ from, to }: Period) => ({
  from: isoDay(addDays(today, from)),
  ...(to === null ? {} : { to: isoDay(addDays(today, to)) }),
})

/** The employer in a database, by the same names. */
export function founded({ parents, people, assignments, substitutions }: Employer): World {
  const w = world({ today: isoDay(today) })
  parents.forEach((parent, at) => w.unit(unitName(at), parent === null ? {} : { parent: unitName(parent) }))
  people.forEach((_person, at) =>
    w.person(personName(at), { workplace: unitName(0), from: '1999-01-01', to: '1999-12-31' }),
  )
  people.forEach(({ jobs, linked }, at) => {
    for (const { workplace, manager, ...rest } of jobs) {
      const managed = manager === null ? {} : { manager: personName(manager) }
      w.person(personName(at), { workplace: unitName(workplace), ...managed, ...dates(rest) })
    }
    w.account(personName(at), linked ? { person: personName(at) } : {})
  })
  for (const { account, role, unit: at, everywhere, ...rest } of assignments)
    w.account(personName(account), { role, everywhere, ...(at === null ? {} : { unit: unitName(at) }), ...dates(rest) })
  for (const { absent, substitute, role, from, to } of substitutions) {
    const days = [from, to].map((offset) => isoDay(addDays(today, offset)))
    w.substitute(personName(absent), personName(substitute), role, days[0] ?? '', days[1] ?? '')
  }
  return w
}
