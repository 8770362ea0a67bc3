import { monthsOf, type OddMonth, type ResultsWorld } from './results-world'
import { choices, recover, type Published, type Recovered } from './adversary'
import type { Results } from '~/domain/statistics/unit-results'
import type { Told, UnitResult } from '~/domain/statistics/unit-result'

/** A part and a whole of one person in one place. */
interface Share {
  person: number
  part: number
  whole: number
}

/** A number that pages and files tell of many groups over the same base. */
export interface ToldNumber {
  name: string
  /** How long ago the 12 months end. */
  ago: number
  of(month: OddMonth): { part: number; whole: number }
  told(result: Told): boolean
}

/** Everything that is told over 12 months, of units and of the employer alike. */
export const toldNumbers: ToldNumber[] = [
  {
    ...{ name: 'rate', ago: 0, told: ({ rate }) => rate !== null },
    of: ({ hours }) => ({ part: hours.sick, whole: hours.ordinary }),
  },
  {
    ...{ name: 'rate before', ago: 12, told: ({ previous }) => previous !== null },
    of: ({ hours }) => ({ part: hours.sick, whole: hours.ordinary }),
  },
  {
    ...{ name: 'short occasions', ago: 0, told: (result) => shortRate(result) !== null },
    of: ({ occasions, days }) => ({ part: occasions.short, whole: days }),
  },
  {
    ...{ name: 'occasions', ago: 0, told: ({ occasionsPer100 }) => occasionsPer100 !== null },
    of: ({ occasions, days }) => ({ part: occasions.all, whole: days }),
  },
  {
    ...{ name: 'long hours', ago: 0, told: ({ longShare }) => longShare !== null },
    of: ({ hours }) => ({ part: hours.long, whole: hours.sick }),
  },
  {
    ...{ name: 'part-time hours', ago: 0, told: ({ gradedShare }) => gradedShare !== null },
    of: ({ hours }) => ({ part: hours.graded, whole: hours.sick }),
  },
]

/** The organisation's is told with its funnel. */
const shortRate = (result: Told): number | null => ('short' in result ? (result as UnitResult).short.rate : null)

/**
 * What somebody finds out of a number of all groups at once: sums over fewer than eleven, or over some that all are alike. `sexes`: when the
 * same number of women, and of men, is told of some of them.
 */
export function foundOut(
  { months, question }: ResultsWorld,
  { units, organisation }: Results,
  number: ToldNumber,
  sexes: (result: Told) => boolean = () => false,
): Recovered[] {
  const sexOf = new Map(question.members.map(({ person, sex }) => [person, sex]))
  const cells = cellsOf(months, number, (person) => Number(sexOf.get(person) === 'M'))
  const parents = new Map(question.units.map(({ id, parent }) => [id, parent]))
  const isWithin = (place: number, unit: number | null) => {
    for (let next: number | null | undefined = place; next !== null && next !== undefined; next = parents.get(next))
      if (next === unit) return true
    return unit === null
  }
  const within = (unit: number | null, sex?: number) =>
    [...cells.keys()].filter((cell) => {
      const { place, half, shares } = cells[cell] ?? { place: NaN, half: 0, shares: [] }
      return shares.length > 0 && isWithin(place, unit) && (sex === undefined || half === sex)
    })
  const shares = (some: readonly number[]) => some.flatMap((cell) => cells[cell]?.shares ?? [])
  const published = (some: number[]): Published => ({
    ...{ cells: some, sum: shares(some).reduce((all, { part }) => all + part, 0) },
  })
  const results = [...units.map((result) => ({ unit: result.unit, result })), { unit: null, result: organisation }]
  const told = results.flatMap(({ unit, result }) => [
    ...(number.told(result) ? [published(within(unit))] : []),
    ...(sexes(result) ? [published(within(unit, 0)), published(within(unit, 1))] : []),
  ])
  const persons = (some: readonly number[]) => new Set(shares(some).map(({ person }) => person)).size
  const alike = (some: readonly number[]) => {
    const rates = shares(some).map(({ part, whole }) => part / whole)
    return rates.every((rate) => Math.abs(rate - (rates[0] ?? 0)) < 1e-9)
  }
  const sought = [...choices(within(null), (some) => persons(some) < 11), ...choices(within(null), alike)]
  return recover(told, sought, cells.length)
}

/** Everybody of one sex in one place. */
interface Cell {
  place: number
  half: number
  shares: Share[]
}

function cellsOf(months: readonly OddMonth[], number: ToldNumber, halfOf: (person: number) => number): Cell[] {
  const cells = new Map<string, Map<number, Share>>()
  for (const month of monthsOf(months, number.ago)) {
    const key = `${month.unit} ${halfOf(month.person)}`
    const shares = cells.get(key) ?? new Map<number, Share>()
    cells.set(key, shares)
    const before = shares.get(month.person) ?? { person: month.person, part: 0, whole: 0 }
    const { part, whole } = number.of(month)
    shares.set(month.person, { ...before, part: before.part + part, whole: before.whole + whole })
  }
  return [...cells].map(([key, shares]) => {
    const [place = NaN, half = NaN] = key.split(' ').map(Number)
    return { place, half, shares: [...shares.values()].filter(({ whole }) => whole > 0) }
  })
}
