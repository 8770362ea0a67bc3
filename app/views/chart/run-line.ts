import { line } from 'd3-shape'
import { toUnits } from './funnel-scales'

/** A line over the plot with a gap where nothing is told; a value alone between gaps is a short stroke. */
export function brokenLine(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  const whole = line<number | null>(
    (_, place) => toUnits(x(place)),
    (value) => Math.round(y(value ?? 0) * 10) / 10,
  ).defined((value) => value !== null)
  return (whole(values as (number | null)[]) ?? '').replaceAll('Z', 'h0')
}
