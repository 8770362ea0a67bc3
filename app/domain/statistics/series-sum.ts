/** Two series that end with the same month, added up; the other one may not be there. */
export function seriesTogether(one: Float64Array, other: Float64Array | undefined): Float64Array {
  if (!other) return one
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  const sum = long.slice()
  addSeries(sum, short)
  return sum
}

/** Adds a series no longer than the sum. */
export function addSeries(sum: Float64Array, own: Float64Array): void {
  const shift = sum.length - own.length
  for (let place = 0; place < own.length; place++) sum[place + shift] = (sum[place + shift] ?? 0) + (own[place] ?? 0)
}
