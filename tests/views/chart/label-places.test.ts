import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround, meet, placeLabels, type Spot } from '~/views/chart/label-places'

const room = { top: 0, bottom: 380, from: 0.05, to: 0.85, widths: [672, 944] as const }
const places = fc.record({ at: fc.double({ min: 0.05, max: 0.85, noNaN: true }), y: fc.integer({ min: 0, max: 380 }) })
const spots: fc.Arbitrary<Spot[]> = fc.array(
  fc.tuple(places, fc.integer({ min: 40, max: 200 })).map(([place, width]) => ({ ...place, width })),
  { maxLength: 30 },
)

test('no name covers another or a point, and none leaves the picture, however wide it is shown', () => {
  fc.assert(
    fc.property(spots, fc.array(places, { maxLength: 60 }), (named, others) => {
      const taken = [...named, ...others].map((place) => boxAround(place, 6))
      const boxes = placeLabels(named, { ...room, taken }).map(({ box }) => box)
      for (const width of [672, 700, 760, 800, 880, 944]) {
        for (const [place, box] of boxes.entries()) {
          expect([...taken, ...boxes.slice(place + 1)].filter((other) => meet(box, other, [width]))).toEqual([])
          expect(box.at * width + box.left).toBeGreaterThanOrEqual(room.from * width - 1e-6)
          expect(box.at * width + box.right).toBeLessThanOrEqual(room.to * width + 1e-6)
        }
      }
    }),
  )
})

test('a name stands to the right of its point, or on another side where something is in the way', () => {
  const spot = { at: 0.5, y: 200, width: 80 }
  const side = (taken: { at: number; y: number }[]) =>
    placeLabels([spot], { ...room, taken: taken.map((place) => boxAround(place, 6)) })[0]?.side
  expect(side([])).toBe('right')
  expect(side([{ at: 0.55, y: 200 }])).toBe('left')
  expect(
    side([
      { at: 0.55, y: 200 },
      { at: 0.45, y: 200 },
    ]),
  ).toBe('above')
})

test('of two with room for one name the first has it', () => {
  const [first, second] = [
    { at: 0.6, y: 200, width: 250 },
    { at: 0.62, y: 204, width: 250 },
  ]
  const tight = { ...room, top: 190, bottom: 214, taken: [] }
  expect(placeLabels([first, second], tight).map(({ spot }) => spot)).toEqual([first])
})
