import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeApart } from '~/views/chart/label-lane'

const labels = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 253 }), width: fc.constantFrom(12, 20) }), { maxLength: 12 })
  .map((some) => some.toSorted((one, other) => one.at - other.at))

test('no label covers another and none leaves the lane', () => {
  fc.assert(
    fc.property(labels, (some) => {
      const edges = placeApart(some, 253).map((middle, place) => {
        const half = (some[place]?.width ?? 0) / 2
        return [middle - half, middle + half] as const
      })
      for (const [place, [start, end]] of edges.entries()) {
        expect(start).toBeGreaterThanOrEqual(edges[place - 1]?.[1] ?? 0)
        expect(end).toBeLessThanOrEqual(253)
      }
    }),
  )
})

test('a label that has room stands where it should', () => {
  expect(
    placeApart(
      [
        { at: 40, width: 12 },
        { at: 120, width: 12 },
      ],
      253,
    ),
  ).toEqual([40, 120])
})

test('two that would meet stand beside each other, the last at the end of the lane', () => {
  expect(
    placeApart(
      [
        { at: 248, width: 12 },
        { at: 252, width: 12 },
      ],
      253,
    ),
  ).toEqual([235, 247])
})
