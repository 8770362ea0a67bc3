import { expect, test } from 'vitest'
import { besideDivider } from '~/views/chart/run-signal-marks'

const room = 500
const wide = 160

test('what a signal is called stands before its first month, unless the divider or the edge is in the way', () => {
  expect(besideDivider({ from: 0.95, divider: 0.5, room, wide })).toEqual({ x: 0.95, dx: -4, start: false })
  expect(besideDivider({ from: 0.7, divider: 0.66, room, wide })).toEqual({ x: 0.66, dx: 8, start: true })
  expect(besideDivider({ from: 0.7, divider: null, room, wide })).toEqual({ x: 0.7, dx: -4, start: false })
  expect(besideDivider({ from: 0.1, divider: 0.66, room, wide })).toEqual({ x: 0.1, dx: 8, start: true })
})
