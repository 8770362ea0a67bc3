import { describe, expect, test } from 'vitest'
import { mayFollow, mayTellParts, withoutParts } from '~/domain/statistics/edition'
import type { UnitResult } from '~/domain/statistics/unit-result'
import { unitResults } from '~/domain/statistics/unit-results'
import { oddResults, withMonths } from '#tests/support/statistics/results-world'
import { foundOutOfBoth, type Edition } from '#tests/support/statistics/two-editions'

/** An edition, and the one after somebody has turned out never to have been there, or to have been ill for longer. */
const pairs = Array.from({ length: 60 }, (_, seed): { before: Edition; after: Edition } => {
  const world = oddResults(300 + seed)
  const persons = [...new Set(world.months.map(({ person }) => person))]
  const whom = new Set(persons.filter((_person, at) => (at * 7 + seed) % persons.length < 1 + (seed % 3)))
  const gone = seed % 2 === 0
  const months = gone
    ? world.months.filter(({ person }) => !whom.has(person))
    : world.months.map((month) =>
        whom.has(month.person) ? { ...month, hours: { ...month.hours, sick: month.hours.ordinary * 0.7 } } : month,
      )
  const later = withMonths(world, months, 300 + seed)
  return {
    before: { world, results: unitResults(world.question) },
    after: { world: later, results: unitResults(later.question) },
  }
})

const follows = ({ before, after }: (typeof pairs)[number]) => mayFollow(before.results.units, after.results.units)

test('nobody is found by two editions that hide the same units', () => {
  const published = pairs.filter(follows)
  expect(published.length).toBeGreaterThan(10)
  for (const { before, after } of published) expect(foundOutOfBoth(before, after)).toEqual([])
})

test('somebody would be, had those that hide others been published', () => {
  const held = pairs.filter((pair) => !follows(pair))
  expect(held.flatMap(({ before, after }) => foundOutOfBoth(before, after))).not.toEqual([])
})

test('an edition follows another when the same units are hidden, whoever else has come', () => {
  const read = [1, 2, 3].map((unit) => ({
    ...{ unit, parent: 10, status: unit === 1 ? ('masked' as const) : ('value' as const) },
  }))
  expect(mayFollow(read, [...read, { unit: 4, parent: 10, status: 'value' }])).toBe(true)
  expect(mayFollow(read, [...read, { unit: 4, parent: 10, status: 'masked' }])).toBe(false)
  expect(mayFollow(read, read.slice(1))).toBe(false)
})

/** An edition, and the one after one or two workplaces have been moved to another area. */
const moves = Array.from({ length: 200 }, (_, seed): { before: Edition; after: Edition } => {
  const world = oddResults(700 + seed)
  const moved = new Set([(seed % 9) + 1, ...(seed % 2 === 0 ? [(seed % 7) + 1] : [])])
  const units = world.question.units.map((unit) =>
    moved.has(unit.id) ? { ...unit, parent: unit.parent === 104 ? 101 : (unit.parent ?? 0) + 1 } : unit,
  )
  const later = { ...world, question: { ...world.question, units } }
  return {
    before: { world, results: unitResults(world.question) },
    after: { world: later, results: unitResults(later.question) },
  }
})

test('nobody is found by what a workplace has left and where it has come', () => {
  const published = moves.filter(follows)
  expect(published.length).toBeGreaterThan(5)
  for (const { before, after } of published) expect(foundOutOfBoth(before, after)).toEqual([])
})

test('a hidden workplace that is moved would be, though the same are hidden after', () => {
  const inPlace = (units: UnitResult[]) => units.map((unit) => ({ ...unit, parent: null }))
  const held = moves.filter(
    ({ before, after }) =>
      !follows({ before, after }) && mayFollow(inPlace(before.results.units), inPlace(after.results.units)),
  )
  expect(held.length).toBeGreaterThan(0)
  expect(held.flatMap(({ before, after }) => foundOutOfBoth(before, after))).not.toEqual([])
})

describe('of a unit whose ages are told by themselves', () => {
  const ages = { to29: 0.05, '30to49': 0.06, from50: 0.07 }
  const value = { status: 'value' as const, women: null }
  const read = [
    { ...value, unit: 10, parent: null, ages },
    { ...value, unit: 11, parent: null, ages },
    { ...value, unit: 1, parent: 10, ages: null },
    { ...value, unit: 2, parent: 10, ages: null },
  ]

  test('the same are to be told', () => {
    expect(mayTellParts(read, read)).toBe(true)
    for (const other of [ages, undefined])
      expect(
        mayTellParts(
          read,
          read.map((one) => (one.unit === 2 || one.unit === 11 ? { ...one, ages: other } : one)),
        ),
      ).toBe(false)
  })

  test('a hidden one isn’t to have come into another sum', () => {
    expect(
      mayTellParts(
        read,
        read.map((one) => (one.unit === 2 ? { ...one, parent: 11 } : one)),
      ),
    ).toBe(false)
    const none = read.map((one) => ({ ...one, ages: null }))
    expect(
      mayTellParts(
        none,
        none.map((one) => (one.unit === 2 ? { ...one, parent: 11 } : one)),
      ),
    ).toBe(true)
  })

  test('an edition that tells of none may follow any, and after it none is told of', () => {
    const results = pairs.map(({ before }) => before.results.units)
    const told = results.find((units) => units.some(({ women }) => women !== null)) ?? []
    const none = told.map(withoutParts)
    expect(none.map(({ women, men, ages }) => [women, men, ages])).toEqual(told.map(() => [null, null, null]))
    expect([mayFollow(told, none), mayTellParts(none, told)]).toEqual([true, false])
  })
})
