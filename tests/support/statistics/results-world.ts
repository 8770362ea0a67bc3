import { seededChance } from '~/domain/statistics/chance'
import { rolling, type Month } from '~/domain/statistics/month'
import type { Member, ResultQuestion, ResultUnit, UnitMonthSums } from '~/domain/statistics/unit-result-question'
import { lastMonth, oddWorkforce, type PersonUnitMonth } from './workforce'

/** One person on one unit in one month, by both measures and more. */
export interface OddMonth {
  person: number
  unit: number
  month: Month
  hours: { sick: number; ordinary: number; short: number; medium: number; long: number; graded: number }
  occasions: { short: number; all: number }
  days: number
}

export interface ResultsWorld {
  question: ResultQuestion
  months: OddMonth[]
}

/** An employer of a few workplaces in areas, with people placed on an area too, and on a unit that nobody knows. */
export function oddResults(seed: number): ResultsWorld {
  const chance = seededChance(seed * 7919)
  const below = (most: number) => Math.floor(chance() * most)
  const sizes = oddWorkforce(seed, { units: 9 })
  const well = new Set([below(9) + 1, below(9) + 1])
  const months = sizes.map(({ person, unit, month, sick, ordinary }): OddMonth => {
    const placed = person % 29 === 0 ? 101 : person % 31 === 0 ? 999 : unit
    const short = sick > 0 && !well.has(unit) ? below(2) : 0
    const [part, rest] = [sick / (1 + below(3)), 0]
    const graded = chance() < 0.4 && sick > 0 ? sick / 2 : rest
    return {
      ...{ person, unit: placed, month, days: chance() < 0.03 ? 0 : 25 + below(6) },
      hours: { sick, ordinary, short: part, medium: (sick - part) / 2, long: (sick - part) / 2, graded },
      occasions: { short, all: short + (chance() < 0.05 ? 1 : 0) },
    }
  })
  const units = oddUnits(below)
  const firstSickMonth = (lastMonth - 30 - below(12)) as Month
  return {
    question: {
      ...{ end: lastMonth, firstSickMonth, smallest: 11, units },
      ...{ members: membersOf(months, seed % 2 === 1), sums: sumsOf(months) },
    },
    months,
  }
}

/** The same employer when some months have turned out to be others. */
export const withMonths = ({ question }: ResultsWorld, months: OddMonth[], seed: number): ResultsWorld => ({
  question: { ...question, members: membersOf(months, seed % 2 === 1), sums: sumsOf(months) },
  months,
})

function oddUnits(below: (most: number) => number): ResultUnit[] {
  const unit = (id: number, parent: number | null, type: ResultUnit['type'], activity: string | null = null) => ({
    ...{ id, code: `k${id}`, parent, type, activity },
  })
  const kinds = ['vård', 'städ', null]
  const workplaces = Array.from({ length: 9 }, (_, place) =>
    unit(place + 1, 101 + (below(7) % 4), 'arbetsplats', kinds[below(3)] ?? null),
  )
  const areas = [101, 102, 103, 104].map((id) => unit(id, id < 103 ? 201 : null, 'omrade'))
  return [...workplaces, ...areas, unit(201, null, 'forvaltning'), unit(300, 201, 'arbetsplats', 'vård')]
}

/** When they are `apart`, most places have nobody, or next to nobody, of one sex. */
function membersOf(months: readonly OddMonth[], apart: boolean): Member[] {
  const home = new Map<number, number>()
  for (const { person, unit } of months) if (!home.has(person)) home.set(person, unit)
  const sexOf = (person: number): Member['sex'] => {
    const place = (home.get(person) ?? 0) % 3
    const alone = apart && place > 0 && person % 11 !== 0
    return (alone ? place === 1 : person % 2 === 1) ? 'K' : 'M'
  }
  const members = new Map<string, Member>()
  const span = rolling(lastMonth, 40)
  for (const { person, unit, month, hours, occasions, days } of months) {
    const key = `${person} ${unit}`
    const first = (span[0] ?? lastMonth) + (person % 3 === 0 ? 0 : -8)
    const series = members.get(key)?.series ?? new Float64Array((lastMonth - first + 1) * 4)
    members.set(key, { workplace: unit, person, sex: sexOf(person), birthYear: 1955 + (person % 45), series })
    const own = [hours.sick, hours.ordinary, occasions.short, days]
    for (const [place, value] of own.entries()) {
      const at = (month - first) * 4 + place
      series[at] = (series[at] ?? 0) + value
    }
  }
  return [...members.values()]
}

function sumsOf(months: readonly OddMonth[]): UnitMonthSums[] {
  const sums = new Map<string, UnitMonthSums>()
  for (const { unit: workplace, month, hours, occasions } of months) {
    const before = sums.get(`${workplace} ${month}`)
    const plus = (name: 'short' | 'medium' | 'long' | 'graded') => (before?.[name] ?? 0) + hours[name]
    sums.set(`${workplace} ${month}`, {
      ...{ workplace, month, short: plus('short'), medium: plus('medium'), long: plus('long'), graded: plus('graded') },
      occasions: (before?.occasions ?? 0) + occasions.all,
    })
  }
  return [...sums.values()]
}

/** The rows of one measure, as the second opinions take them. */
export const rowsOf = (months: readonly OddMonth[], measure: 'total' | 'short'): PersonUnitMonth[] =>
  months.map(({ person, unit, month, hours, occasions, days }) => ({
    ...{ person, unit, month },
    ...(measure === 'total'
      ? { sick: hours.sick, ordinary: hours.ordinary }
      : { sick: occasions.short, ordinary: days / 365 }),
  }))

/** The rows of the 12 months that end so many months ago. */
export const monthsOf = (months: readonly OddMonth[], ago: number): OddMonth[] =>
  months.filter(({ month }) => month > lastMonth - ago - 12 && month <= lastMonth - ago)
