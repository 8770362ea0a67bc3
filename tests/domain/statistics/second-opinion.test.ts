import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, later, type Day } from '~/domain/day'
import { classAt } from '~/domain/statistics/length-class'
import { addMonthsTo, firstDay, lastDay, lastWholeMonth, monthOf } from '~/domain/statistics/month'
import { nyckeltalOf } from '~/domain/statistics/nyckeltal'
import type { PersonFacts } from '~/domain/statistics/person-facts'
import { personMonths } from '~/domain/statistics/person-months'
import { shortSums, totalSums } from '~/domain/statistics/person-sums'
import { roundHalfUp, sickPercent } from '~/domain/statistics/rate'
import { everyDay, hoursIn, isoMonth } from '#tests/support/statistics/day-by-day'
import { anyPeople, worldFrom, worldTo } from '#tests/support/statistics/people-world'
import {
  endOfLastWholeMonth,
  exactPercent,
  lengthsOn,
  sevenOf,
  shortStarts,
} from '#tests/support/statistics/second-sums'

const anyToday = fc.integer({ min: 30, max: worldTo - worldFrom }).map((days) => addDays(worldFrom, days))
const runs = { seed: 20_261_126, numRuns: 15 }

const monthsUntil = (people: PersonFacts[], today: Day) =>
  people.flatMap((facts) => personMonths(facts, { from: monthOf(worldFrom), to: lastWholeMonth(today) }))

type Entry = [key: string, amount: number]

function added(entries: readonly Entry[]): Map<string, number> {
  const table = new Map<string, number>()
  for (const [key, amount] of entries) if (amount !== 0) table.set(key, (table.get(key) ?? 0) + amount)
  return table
}

/** The same keys with the same amounts, but for what adding binary numbers loses; zeros are left out. */
function expectSame(ours: Entry[], theirs: Entry[]): void {
  const [one, other] = [added(ours), added(theirs)]
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort())
  expect([...one].filter(([key, amount]) => Math.abs(amount - (other.get(key) ?? 0)) > 1e-8)).toEqual([])
}

describe('looking at every single day again', () => {
  test('finds the same hours and days of each person, workplace and month', () => {
    fc.assert(
      fc.property(anyPeople, anyToday, (people, today) => {
        const days = everyDay(people, worldFrom, endOfLastWholeMonth(today)).map((seen) => ({
          ...seen,
          key: `${seen.person} ${seen.workplace} ${isoMonth(seen.date)}`,
        }))
        const months = monthsUntil(people, today).map((row) => ({
          ...row,
          key: `${row.person} ${row.workplace} ${isoMonth(firstDay(row.month))}`,
        }))
        for (const of of ['ordinary', 'sick', 'graded'] as const) {
          expectSame(
            months.map((row) => [row.key, row[of]]),
            days.map((seen) => [seen.key, hoursIn(seen[of])]),
          )
        }
        const employed = new Map(days.map((seen) => [`${seen.key} ${seen.date}`, seen.key]))
        expectSame(
          months.map((row) => [row.key, row.employedDays]),
          [...employed.values()].map((key) => [key, 1]),
        )
      }),
      runs,
    )
  })

  test('finds the same sick hours of each length, judged at the end of any period', () => {
    const classOf = (length: number) => (length < 15 ? 'short' : length < 60 ? 'medium' : 'long')
    fc.assert(
      fc.property(anyPeople, anyToday, fc.integer({ min: 0, max: 14 }), (people, today, monthsBefore) => {
        const end = lastDay(addMonthsTo(lastWholeMonth(today), -monthsBefore))
        const lengths = new Map(people.map((facts) => [facts.person, lengthsOn(facts, end)]))
        const lengthOf = (person: number, occasion: Day | null) => lengths.get(person)?.get(occasion ?? end) ?? 0
        expectSame(
          monthsUntil(people, today)
            .filter(({ month }) => lastDay(month) <= end)
            .flatMap(({ person, workplace, sickBy }) =>
              sickBy.map(({ occasion, hours }): Entry => [
                `${person} ${workplace} ${occasion.from} ${classAt(occasion, end)}`,
                hours,
              ]),
            ),
          everyDay(people, worldFrom, end).map(({ person, workplace, occasion, sick }) => [
            `${person} ${workplace} ${occasion} ${classOf(lengthOf(person, occasion))}`,
            hoursIn(sick),
          ]),
        )
      }),
      runs,
    )
  })

  test('finds the same seven nyckeltal, to the last decimal that is told', () => {
    fc.assert(
      fc.property(anyPeople, anyToday, fc.integer({ min: 2024, max: 2026 }), (people, today, year) => {
        const { numbers } = nyckeltalOf(year, today, monthsUntil(people, today))
        const exact = sevenOf(people, year, today)
        for (const decimals of [1, 4]) {
          expect(
            numbers.map(({ numerator, denominator }) => {
              const percent = sickPercent({ sick: numerator, ordinary: denominator })
              return percent === null ? 'insufficient' : roundHalfUp(percent, decimals).toFixed(decimals)
            }),
          ).toEqual(exact.map(({ part, whole }) => exactPercent(part, whole, decimals)))
        }
        expect(numbers.map(({ persons }) => persons)).toEqual(exact.map(({ persons }) => persons))
      }),
      runs,
    )
  })

  test('finds the same sums of both measures over rolling twelve months', () => {
    fc.assert(
      fc.property(anyPeople, anyToday, (people, today) => {
        const to = lastWholeMonth(today)
        const period = { from: addMonthsTo(to, -11), to }
        const begin = later(worldFrom, firstDay(period.from))
        const days = everyDay(people, begin, lastDay(to)).map((seen) => ({
          ...seen,
          key: `${seen.person} ${seen.workplace}`,
        }))
        const months = monthsUntil(people, today)
        const total = totalSums(months, period).map((row) => ({ ...row, key: `${row.person} ${row.unit}` }))
        const short = shortSums(months, period).map((row) => ({ ...row, key: `${row.person} ${row.unit}` }))
        for (const of of ['ordinary', 'sick'] as const) {
          expectSame(
            total.map((row) => [row.key, row[of]]),
            days.map((seen) => [seen.key, hoursIn(seen[of])]),
          )
        }
        const employed = new Map(days.map((seen) => [`${seen.key} ${seen.date}`, seen.key]))
        expectSame(
          short.map((row) => [row.key, row.ordinary]),
          [...employed.values()].map((key) => [key, 1 / 365]),
        )
        expectSame(
          short.map((row) => [row.key, row.sick]),
          people.flatMap((facts) => shortStarts(facts, begin, lastDay(to)).map((key): Entry => [key, 1])),
        )
      }),
      runs,
    )
  })
})
