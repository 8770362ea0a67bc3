import fc from 'fast-check'
import { addDays, day, type Day } from '~/domain/day'
import type { Employment, EmploymentSpell, PersonFacts, ScheduledDay } from '~/domain/statistics/person-facts'

/** Three years and a half in which everything happens. */
export const worldFrom = day('2023-07-01')
export const worldTo = day('2026-12-31')

const anyDay = fc.integer({ min: 0, max: worldTo - worldFrom }).map((days) => addDays(worldFrom, days))
const hundredths = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((value) => value / 100)

/** The periods of one employee number, one after the other, with or without a pause, at up to four workplaces. */
const anyNumber = (number: string): fc.Arbitrary<Employment[]> =>
  fc
    .record({
      start: fc.oneof(fc.integer({ min: -900, max: 0 }), fc.integer({ min: 0, max: 900 })),
      periods: fc.array(
        fc.record({
          workplace: fc.integer({ min: 1, max: 4 }),
          share: fc.oneof(fc.constantFrom(100, 75, 50, 0), hundredths(100)),
          weeklyHours: fc.oneof(fc.constantFrom(40, 38.25), hundredths(40)),
          days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 700 })),
          pause: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      open: fc.boolean(),
    })
    .map(({ start, periods, open }) => {
      let next = addDays(worldFrom, start)
      return periods.map(({ days, pause, ...terms }, index): Employment => {
        const from = next
        next = addDays(from, days + pause)
        return { number, ...terms, from, to: open && index === periods.length - 1 ? null : addDays(from, days - 1) }
      })
    })

/** Single days, and months with one on most days. */
const anySchedule = (number: string): fc.Arbitrary<ScheduledDay[]> =>
  fc
    .array(
      fc.record({
        start: anyDay,
        hours: fc.array(fc.oneof(fc.constantFrom(0, 7.5, 8, 10), hundredths(24)), { maxLength: 31 }),
        step: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 3 },
    )
    .map((runs) =>
      runs.flatMap(({ start, hours, step }) =>
        hours.map((value, index) => ({ number, date: addDays(start, index * step), hours: value })),
      ),
    )

const anySpells = (number: string): fc.Arbitrary<EmploymentSpell[]> =>
  fc.array(
    fc
      .record({
        from: anyDay,
        days: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }) },
          { weight: 3, arbitrary: fc.integer({ min: 50, max: 140 }) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        extent: fc.oneof(fc.constantFrom(100, 100, 50, 25), hundredths(100)),
      })
      .map(({ from, days, extent }) => ({ number, from, to: days === null ? null : addDays(from, days - 1), extent })),
    { maxLength: 9 },
  )

/** Spells that follow each other closely, as at the ends of months and around the five days. */
const closeSpells = (number: string): fc.Arbitrary<EmploymentSpell[]> =>
  fc
    .record({
      from: anyDay,
      steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 7 }))),
    })
    .map(({ from, steps }) => {
      let next: Day = from
      return steps.map(([days, gap]) => {
        const spell = { number, from: next, to: addDays(next, days - 1), extent: 100 }
        next = addDays(spell.to, gap)
        return spell
      })
    })

function anyPerson(person: number): fc.Arbitrary<PersonFacts> {
  const [first, second] = [`${person}a`, `${person}b`]
  const sometimes = <Item>(items: fc.Arbitrary<Item[]>) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant<Item[]>([]) }, items)
  return fc
    .record({
      sex: fc.constantFrom('K' as const, 'M' as const),
      birthYear: fc.oneof(fc.constantFrom(1975, 1976, 1995, 1996), fc.integer({ min: 1955, max: 2007 })),
      employments: fc.tuple(anyNumber(first), sometimes(anyNumber(second))).map((numbers) => numbers.flat()),
      scheduled: fc.tuple(sometimes(anySchedule(first)), sometimes(anySchedule(second))).map((all) => all.flat()),
      spells: fc
        .tuple(anySpells(first), sometimes(closeSpells(first)), sometimes(anySpells(second)))
        .map((all) => all.flat()),
    })
    .map((facts) => ({ person, ...facts }))
}

/** A few people whose every trait occurs; hours and percent have up to two decimals. */
export const anyPeople: fc.Arbitrary<PersonFacts[]> = fc.tuple(anyPerson(1), anyPerson(2), anyPerson(3))
