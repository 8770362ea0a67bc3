import type { RunRule } from './run-chart'

/** Which points each signal consists of. Of a 2 of 3 it is the ones beyond. */
export function signals(values: readonly number[], { centre, upper }: { centre: number; upper: number }) {
  const near = centre + (upper - centre) * (2 / 3)
  const marks = { a: flags(values), b: flags(values), c: flags(values), d: flags(values) }
  const runs = { centre: 0, rising: 0 }
  for (let at = 0; at < values.length; at++) {
    marks.a[at] = isAbove(values[at], upper)
    runs.centre = isAbove(values[at], centre) ? runs.centre + 1 : 0
    runs.rising = at > 0 && isAbove(values[at], values[at - 1]) ? runs.rising + 1 : 1
    if (runs.centre >= 8) marks.b.fill(true, at - 7, at + 1)
    if (runs.rising >= 6) marks.d.fill(true, at - 5, at + 1)
    if (at >= 2) markNear(marks.c, values, at, near)
  }
  return marks satisfies Record<RunRule, boolean[]>
}

const flags = (values: readonly number[]) => values.map(() => false)

/** Of three in a row, the last at a place, those that are near when two are. */
function markNear(marks: boolean[], values: readonly number[], last: number, near: number): void {
  let beyond = 0
  for (let at = last - 2; at <= last; at++) if (isAbove(values[at], near)) beyond += 1
  if (beyond < 2) return
  for (let at = last - 2; at <= last; at++) if (isAbove(values[at], near)) marks[at] = true
}

/** Strictly, but not by the rounding of differences of rates alone. */
const isAbove = (value = NaN, limit = NaN): boolean => value - limit > 1e-12
