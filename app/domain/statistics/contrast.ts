import type { PersonSum } from './person-sums'
import { deviation, productsOf, type Products } from './products'
import { nothing, rateOf, sumBy, total, without, type Amount, type GroupAmount } from './unit-sum'

/** Now, the rolling 12 months, and the base before it. */
export interface Periods<Of> {
  now: Of
  base: Of
}

/** A unit in both periods, and the person with the largest S there now. */
export interface UnitContrast extends Periods<GroupAmount> {
  top: Periods<Amount>
}

/** The organisation in both periods; products over persons in the order S now, O now, S base, O base. */
export interface SetContrast extends Periods<Amount> {
  /** With O > 0 in either period. */
  persons: number
  products: Products
}

export interface Contrast {
  set: SetContrast
  units: Map<number, UnitContrast>
}

/**
 * The sums that the change is made of, for one base. Plain aggregates here too: per unit and period Σ S, Σ O and the number of
 * persons, and both periods of the first person by S now falling, then O now, S base and O base rising; for the organisation, of
 * the four sums per person first, their number, Σ S and Σ O per period, and the ten Σ of products of two. Only rows with O > 0.
 */
export function contrast(now: readonly PersonSum[], base: readonly PersonSum[]): Contrast {
  const persons = pairs(sumBy(now, 'person'), sumBy(base, 'person')).map(([, pair]) => pair)
  const vectors = persons.map((pair) => [pair.now.sick, pair.now.ordinary, pair.base.sick, pair.base.ordinary])
  const tops = topPersons(now, base)
  const units = pairs(sumBy(now, 'unit'), sumBy(base, 'unit')).map(
    ([unit, pair]) => [unit, { ...pair, top: tops.get(unit) ?? { now: nothing, base: nothing } }] as const,
  )
  return {
    set: {
      now: total(persons.map((pair) => pair.now)),
      base: total(persons.map((pair) => pair.base)),
      persons: persons.length,
      products: productsOf(vectors, 4),
    },
    units: new Map(units),
  }
}

export interface ChangeTest {
  /** (r now − r organisation now) − (r base − r organisation base) */
  change: number
  standardError: number
  z: number
  /** When the person with the largest S there now is left out. */
  zWithout: number
}

/**
 * Whether a unit's rate has changed more against the organisation's than chance explains. `baseLength`: months in the base, B.
 * null when it can't be told: somebody must be there in both periods also without the person who is left out, and persons must
 * differ. Source: method.md §6.
 */
export function changeTest(set: SetContrast, unit: UnitContrast, baseLength: number): ChangeTest | null {
  const rates = { now: rateOf(set.now), base: rateOf(set.base) }
  if (rates.now === null || rates.base === null) return null
  const scale = 12 / baseLength
  const spread = deviation(set.products, [1, -rates.now, -scale, scale * rates.base], set.persons)
  const all = changed({ now: rates.now, base: rates.base }, unit, spread)
  const rest = { now: without(unit.now, unit.top.now), base: without(unit.base, unit.top.base) }
  const left = changed({ now: rates.now, base: rates.base }, rest, spread)
  return all && left && { ...all, zWithout: left.z }
}

function changed(organisation: Periods<number>, { now, base }: Periods<GroupAmount>, spread: number) {
  if (spread === 0 || now.persons === 0 || base.persons === 0) return null
  const change = now.sick / now.ordinary - organisation.now - (base.sick / base.ordinary - organisation.base)
  const standardError = (spread * Math.sqrt((now.persons + base.persons) / 2)) / now.ordinary
  return { change, standardError, z: change / standardError }
}

function pairs(
  now: ReadonlyMap<number, GroupAmount>,
  base: ReadonlyMap<number, GroupAmount>,
): [number, Periods<GroupAmount>][] {
  const keys = [...new Set([...now.keys(), ...base.keys()])]
  return keys.map((key) => [key, { now: now.get(key) ?? nothing, base: base.get(key) ?? nothing }])
}

function topPersons(now: readonly PersonSum[], base: readonly PersonSum[]): Map<number, Periods<Amount>> {
  const before = new Map(base.map((row) => [`${row.unit} ${row.person}`, row]))
  const tops = new Map<number, Periods<Amount>>()
  for (const row of now.filter(({ ordinary }) => ordinary > 0)) {
    const pair = { now: row, base: before.get(`${row.unit} ${row.person}`) ?? nothing }
    const top = tops.get(row.unit)
    if (!top || inOrder(pair, top) < 0) tops.set(row.unit, pair)
  }
  return tops
}

/** Ties: less O, then less S in the base; what is still alike goes by O in the base, so that the order of rows never decides. */
export const inOrder = (one: Periods<Amount>, other: Periods<Amount>): number =>
  other.now.sick - one.now.sick ||
  one.now.ordinary - other.now.ordinary ||
  one.base.sick - other.base.sick ||
  one.base.ordinary - other.base.ordinary
