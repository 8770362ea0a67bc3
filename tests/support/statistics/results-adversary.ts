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
  told(result: Told & Partial<UnitResult>): boolean
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
    ...{ name: 'short occasions', ago: 0, told: ({ short, type }) => type !== undefined && short?.rate !== null },
    of: ({ occasions, days }) => ({ part: occasions.short, whole: days }),
  },
  {
    ...{ name: 'occasions', ago: 0, told: ({ occasionsPer100 }) => occasionsPer100 !== null },
    of: ({ occasions, days }) => ({ part: occasions.all, whole: days }),
  },
  {
    ...{ name: 'part-time hours', ago: 0, told: ({ gradedShare }) => gradedShare !== null },
    of: ({ hours }) => ({ part: hours.graded, whole: hours.sick }),
  },
]

/** What somebody finds out of a number of all groups at once: sums over fewer than eleven, or over some that all are alike. */
export function foundOut(
  { months, question }: ResultsWorld,
  { units, organisation }: Results,
  number: ToldNumber,
): Recovered[] {
  const places = new Map<number, Share[]>()
  for (const month of monthsOf(months, number.ago)) {
    const shares = places.get(month.unit) ?? []
    places.set(month.unit, shares)
    const share = shares.find(({ person }) => person === month.person) ?? { person: month.person, part: 0, whole: 0 }
    if (!shares.includes(share)) shares.push(share)
    const { part, whole } = number.of(month)
    share.part += part
    share.whole += whole
  }
  const cells = [...places.values()].map((shares) => shares.filter(({ whole }) => whole > 0))
  const placeOf = [...places.keys()]
  const parents = new Map(question.units.map(({ id, parent }) => [id, parent]))
  const isWithin = (place: number, unit: number) => {
    for (let next: number | null | undefined = place; next !== null && next !== undefined; next = parents.get(next))
      if (next === unit) return true
    return false
  }
  const sum = (some: readonly number[]) =>
    some.flatMap((cell) => cells[cell] ?? []).reduce((all, { part }) => all + part, 0)
  const published = (some: number[]): Published => ({ cells: some, sum: sum(some) })
  const all = [...cells.keys()].filter((cell) => cells[cell]?.length)
  const told = units
    .filter(number.told)
    .map(({ unit }) => published(all.filter((cell) => isWithin(placeOf[cell] ?? NaN, unit))))
  const whole = number.told(organisation) || number.name === 'short occasions' ? [published(all)] : []
  const persons = (some: readonly number[]) =>
    new Set(some.flatMap((cell) => cells[cell] ?? []).map(({ person }) => person)).size
  const alike = (some: readonly number[]) => {
    const rates = some.flatMap((cell) => cells[cell] ?? []).map(({ part, whole: of }) => part / of)
    return rates.every((rate) => Math.abs(rate - (rates[0] ?? 0)) < 1e-9)
  }
  const sought = [...choices(all, (some) => persons(some) < 11), ...choices(all, alike)]
  return recover([...told, ...whole], sought, cells.length)
}
