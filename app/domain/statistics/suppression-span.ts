/** Numbers are whole and counted modulo a prime, so that sums are exact; products stay below 2^53. */
const prime = 67_108_859

/** What comes out of adding rows, each so many times. Both are modulo the prime. */
export interface Combination {
  /** How many times each row is taken. */
  weights: number[]
  /** What it comes to in each column. */
  cells: number[]
  /** The column that this one alone, of all combinations that were found, has. */
  own: number
}

/** The first rows that none before them add up to: what can be had of all can be had of these. */
export function independent<Any>(all: readonly Any[], rowOf: (one: Any) => readonly number[]): Any[] {
  const kept: { row: number[]; lead: number }[] = []
  return all.filter((one) => {
    const row = kept.reduce((left, { row, lead }) => less(left, row, left[lead] ?? 0), [...rowOf(one)])
    const lead = row.findIndex((value) => value !== 0)
    if (lead < 0) return false
    kept.push({ row: times(row, inverse(row[lead] ?? 0)), lead })
    return true
  })
}

/**
 * Every way to add rows so that only the wanted columns are left is a sum of these. By Gauss and Jordan: the other columns are
 * cleared first, and what then still leads in a wanted one has none of the others.
 */
export function combinations(rows: readonly number[][], wanted: readonly boolean[]): Combination[] {
  const columns = [...wanted.keys()]
  const inOrder = [...columns.filter((place) => !wanted[place]), ...columns.filter((place) => wanted[place])]
  let left = rows.map((row, place) => [...row, ...rows.map((_, other) => Number(place === other))])
  const led: { row: number[]; own: number }[] = []
  for (const column of inOrder) {
    const found = left.find((row) => row[column] !== 0)
    if (!found) continue
    const row = times(found, inverse(found[column] ?? 0))
    left = left.filter((other) => other !== found).map((other) => less(other, row, other[column] ?? 0))
    for (const earlier of led) earlier.row = less(earlier.row, row, earlier.row[column] ?? 0)
    led.push({ row, own: column })
  }
  return led
    .filter(({ own }) => wanted[own])
    .map(({ row, own }) => ({ cells: row.slice(0, wanted.length), weights: row.slice(wanted.length), own }))
}

/** Two combinations added. */
export const plus = (one: Combination, other: Combination): Combination => ({
  cells: one.cells.map((value, place) => (value + (other.cells[place] ?? 0)) % prime),
  weights: one.weights.map((value, place) => (value + (other.weights[place] ?? 0)) % prime),
  own: one.own,
})

/** Columns that a combination has. */
export const placesOf = ({ cells }: Combination): number[] => [...cells.keys()].filter((place) => cells[place] !== 0)

const times = (row: readonly number[], factor: number): number[] => row.map((value) => (value * factor) % prime)

const less = (row: number[], other: readonly number[], factor: number): number[] =>
  factor === 0 ? row : row.map((value, place) => (value + (prime - factor) * (other[place] ?? 0)) % prime)

function inverse(value: number): number {
  let [rest, next, factor, nextFactor] = [prime, value, 0, 1]
  while (next !== 0) {
    const whole = Math.floor(rest / next)
    ;[rest, next] = [next, rest - whole * next]
    ;[factor, nextFactor] = [nextFactor, factor - whole * nextFactor]
  }
  return ((factor % prime) + prime) % prime
}
