import type { Results } from '~/domain/statistics/unit-results'
import { choices, recover, type Published, type Recovered } from './adversary'
import { monthsOf, type OddMonth, type ResultsWorld } from './results-world'

/** An edition as it is read, and what it was made of. */
export interface Edition {
  world: ResultsWorld
  results: Results
}

/**
 * What somebody who keeps one edition and reads the next finds out of the rates of 12 months, when she knows at which places something has been
 * corrected: sums over fewer than eleven at one or more places.
 */
export function foundOutOfBoth(before: Edition, after: Edition): Recovered[] {
  const places = [...new Set([...before.world.months, ...after.world.months].map(({ unit }) => unit))]
  const [first, second] = [before, after].map(({ world }) => places.map((place) => sharesAt(world.months, place)))
  const same = places.map((_place, at) => JSON.stringify(first?.[at]) === JSON.stringify(second?.[at]))
  const cellOf = (later: boolean, at: number) => (later && !same[at] ? places.length + at : at)
  const published = [before, after].flatMap(({ world, results }, later) => {
    const shares = (later ? second : first) ?? []
    return toldUnits(results).map((unit): Published => {
      const within = places.flatMap((place, at) => (isWithin(world, place, unit) && shares[at]?.length ? [at] : []))
      const sum = within.flatMap((at) => shares[at] ?? []).reduce((all, { sick }) => all + sick, 0)
      return { cells: within.map((at) => cellOf(later === 1, at)), sum }
    })
  })
  const sought = [first, second].flatMap((shares = [], later) => {
    const there = [...places.keys()].filter((at) => shares[at]?.length)
    const persons = (some: readonly number[]) =>
      new Set(some.flatMap((at) => (shares[at] ?? []).map((one) => one.person)))
    return choices(there, (some) => persons(some).size < 11).map((some) => some.map((at) => cellOf(later === 1, at)))
  })
  return recover(published, sought, places.length * 2)
}

const toldUnits = ({ units, organisation }: Results): (number | null)[] => [
  ...units.filter(({ rate }) => rate !== null).map(({ unit }) => unit),
  ...(organisation.rate === null ? [] : [null]),
]

function sharesAt(months: readonly OddMonth[], place: number): { person: number; sick: number; ordinary: number }[] {
  const shares = new Map<number, { person: number; sick: number; ordinary: number }>()
  for (const { unit, person, hours } of monthsOf(months, 0)) {
    if (unit !== place) continue
    const known = shares.get(person) ?? { person, sick: 0, ordinary: 0 }
    shares.set(person, { person, sick: known.sick + hours.sick, ordinary: known.ordinary + hours.ordinary })
  }
  return [...shares.values()].filter(({ ordinary }) => ordinary > 0)
}

function isWithin({ question }: ResultsWorld, place: number, unit: number | null): boolean {
  const parents = new Map(question.units.map(({ id, parent }) => [id, parent]))
  for (let next: number | null | undefined = place; next !== null && next !== undefined; next = parents.get(next))
    if (next === unit) return true
  return unit === null
}
