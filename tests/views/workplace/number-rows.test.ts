import { expect, test } from 'vitest'
import { madeList } from '#tests/support/statistics/made-list'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { numberRows } from '~/views/workplace/number-rows'

const { organisation } = madeList(1)
const ages = { to29: 0.051, '30to49': 0.062, from50: 0.079 }

/** The workplace and its area as told, beside all. */
const rows = (here: object, area: object) =>
  numberRows({
    result: { ...organisation, status: 'value', ...here },
    area: { name: 'Område Nord', result: { ...organisation, ...area } },
    organisation: { ...organisation, ages },
  } as unknown as ReadWorkplace).filter(({ name }) => /\d år/.test(name))

test('the ages of a workplace stand beside those of its area and of all', () => {
  expect(
    rows({ ages: { ...ages, to29: 0.1 } }, { ages }).map(({ name, unit, area, whole }) => [name, unit, area, whole]),
  ).toEqual([
    ['29 år och yngre', '10,0\u00a0%', '5,1\u00a0%', '5,1\u00a0%'],
    ['30–49 år', '6,2\u00a0%', '6,2\u00a0%', '6,2\u00a0%'],
    ['50 år och äldre', '7,9\u00a0%', '7,9\u00a0%', '7,9\u00a0%'],
  ])
})

test('where they are hidden, or were not counted, it says so and why', () => {
  for (const hidden of [null, undefined])
    for (const { unit, area, note } of rows({ ages: hidden }, { ages }))
      expect([unit, area, note]).toEqual(['masked', expect.stringMatching(/%$/), 'för få, eller skulle avslöja andra'])
})
