import { addDays, calendarParts, type Day } from '~/domain/day'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import { isWorkday } from '~/domain/workday'

/** An exact number of hours: how many five-hundred-millionths of a hundredth there are. */
export type Exact = bigint
const unitsInHour = 50_000_000_000n

export const hoursIn = (exact: Exact): number => Number(exact) / Number(unitsInHour)

/** What one person did one day at one workplace, found by looking at nothing but that day. */
export interface PersonDay {
  person: number
  sex: 'K' | 'M'
  age: number
  workplace: number
  date: Day
  ordinary: Exact
  sick: Exact
  graded: Exact
  /** First day of the occasion the sick hours belong to. */
  occasion: Day | null
}

export const hundredths = (value: number): bigint => BigInt(Math.round(value * 100))
const least = (one: bigint, other: bigint): bigint => (one < other ? one : other)

/** Every day of every person at every workplace, by asking again each day. Slow on purpose: it is the second opinion. */
export function everyDay(people: readonly PersonFacts[], from: Day, to: Day): PersonDay[] {
  const seen: PersonDay[] = []
  for (const facts of people) {
    const firstDays = occasionOfEachSickDay(facts, to)
    const scheduledMonths = new Set(facts.scheduled.map((row) => `${row.number} ${isoMonth(row.date)}`))
    for (let date = from; date <= to; date = addDays(date, 1)) {
      for (const employment of facts.employments) {
        if (date < employment.from || (employment.to !== null && date > employment.to)) continue
        let ordinary = 0n
        if (scheduledMonths.has(`${employment.number} ${isoMonth(date)}`)) {
          for (const row of facts.scheduled) {
            if (row.number === employment.number && row.date === date) ordinary += hundredths(row.hours) * 500_000_000n
          }
        } else if (isWorkday(date)) {
          ordinary = hundredths(employment.share) * hundredths(employment.weeklyHours) * 10_000n
        }
        let full = 0n
        let partial = 0n
        for (const spell of facts.spells) {
          if (spell.number !== employment.number || spell.from > date || (spell.to ?? date) < date) continue
          if (spell.extent === 100) full = 10_000n
          else partial += hundredths(spell.extent)
        }
        const { person, sex, birthYear } = facts
        seen.push({
          ...{
            person,
            sex,
            age: calendarParts(date).year - birthYear,
            workplace: employment.workplace,
            date,
            ordinary,
          },
          sick: (ordinary * least(10_000n, full + partial)) / 10_000n,
          graded: (ordinary * least(10_000n - full, partial)) / 10_000n,
          occasion: firstDays.get(date) ?? null,
        })
      }
    }
  }
  return seen
}

export const isoMonth = (date: Day): string => {
  const { year, month } = calendarParts(date)
  return `${year}-${String(month).padStart(2, '0')}`
}

/** Ticks off every sick day of the person; one at most five days after the tick before belongs to the same occasion. */
export function occasionOfEachSickDay(facts: PersonFacts, until: Day): Map<Day, Day> {
  const ticked = new Set<Day>()
  for (const spell of facts.spells) {
    for (let date = spell.from; date <= (spell.to ?? until) && date <= until; date = addDays(date, 1)) ticked.add(date)
  }
  const first = new Map<Day, Day>()
  let before: { date: Day; occasion: Day } | null = null
  for (const date of [...ticked].sort((one, other) => one - other)) {
    const occasion: Day = before !== null && date - before.date <= 5 ? before.occasion : date
    first.set(date, occasion)
    before = { date, occasion }
  }
  return first
}
