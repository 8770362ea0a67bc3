/**
 * The `share` percentile (0–1) by linear interpolation between order statistics, type 7 of Hyndman and Fan (1996), as in R
 * and NumPy by default. NaN without values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (place - Math.floor(place)) * (above - below)
}

/** Values beyond the two percentiles are pulled in to them. */
export function winsorised(values: readonly number[], low: number, high: number): number[] {
  const least = percentile(values, low)
  const most = percentile(values, high)
  return values.map((value) => Math.min(Math.max(value, least), most))
}
