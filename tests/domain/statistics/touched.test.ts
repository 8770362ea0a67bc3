import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import { monthIn } from '~/domain/statistics/month'
import { tasksOf, type TouchedPerson } from '~/domain/statistics/touched'
import { spell } from '#tests/support/absence'

const span = { from: monthIn(2024, 1), to: monthIn(2026, 10) }

const touched = (traits: Partial<TouchedPerson>): TouchedPerson => ({
  ...{ person: 1, first: day('2026-09-14'), whole: false, absenceOnly: false, spells: [], workplaces: [7] },
  ...traits,
})

test('the months from what a change says first are counted anew, where the person is or has been', () => {
  const [one, other] = [touched({ workplaces: [9, 7] }), touched({ person: 2, first: day('2026-07-02') })]
  expect(tasksOf([one, other], span)).toEqual([
    { workplace: 7, from: monthIn(2026, 7), persons: [1, 2], absenceOnly: false },
    { workplace: 9, from: monthIn(2026, 9), persons: [1], absenceOnly: false },
  ])
})

test('an absence that goes on with an earlier one makes the months of that one others too', () => {
  const spells = [spell('2026-03-02', '2026-06-30'), spell('2026-07-05', '2026-09-09'), spell('2026-09-14', null)]
  expect(tasksOf([touched({ spells })], span)[0]?.from).toBe(monthIn(2026, 3))
})

test('a change of employment may concern every month, and nothing before those that are kept does', () => {
  expect(tasksOf([touched({ whole: true })], span)[0]?.from).toBe(span.from)
  expect(tasksOf([touched({ first: day('2019-01-01') })], span)[0]?.from).toBe(span.from)
})

test('a workplace is counted anew when anything but absence has changed for one of its people', () => {
  const [ill, moved] = [touched({ absenceOnly: true }), touched({ person: 2, whole: true })]
  expect(tasksOf([ill], span)[0]?.absenceOnly).toBe(true)
  expect(tasksOf([ill, moved], span)[0]?.absenceOnly).toBe(false)
})
