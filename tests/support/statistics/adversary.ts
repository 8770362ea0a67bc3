/** A sum that somebody can read, and which cells it is over. */
export interface Published {
  cells: readonly number[]
  sum: number
}

/** What was to stay hidden: the cells, and the sum over them that the adversary has worked out. */
export interface Recovered {
  cells: readonly number[]
  sum: number
}

/**
 * Somebody who knows who is in every cell, and all that is published, but nothing else. She takes sums together and from each
 * other in every way there is, and hands over each of the sought sums that can only be one number.
 */
export function recover(
  published: readonly Published[],
  sought: readonly (readonly number[])[],
  cells: number,
): Recovered[] {
  const equations = solved(published.map(({ cells: known, sum }) => [...indicator(known, cells), sum]))
  return sought.flatMap((wanted) => {
    const left = equations.reduce((row, equation) => cleared(row, equation), [...indicator(wanted, cells), 0])
    return left.slice(0, cells).every(isZero) ? [{ cells: wanted, sum: -(left[cells] ?? 0) }] : []
  })
}

/** Every choice of cells that is still too few when one more is taken, the empty one left out. */
export function choices(cells: readonly number[], tooFew: (chosen: readonly number[]) => boolean): number[][] {
  const grow = (chosen: number[], rest: readonly number[]): number[][] =>
    rest.flatMap((next, place) => {
      const larger = [...chosen, next]
      return tooFew(larger) ? [larger, ...grow(larger, rest.slice(place + 1))] : []
    })
  return grow([], cells)
}

/** Gauss–Jordan in plain decimals, the largest number of a column first; the last column is the sum. */
function solved(given: number[][]): number[][] {
  let rows = given
  const unknowns = (rows[0]?.length ?? 1) - 1
  let done = 0
  for (let column = 0; column < unknowns && done < rows.length; column++) {
    let best = done
    for (let row = done; row < rows.length; row++) if (size(rows, row, column) > size(rows, best, column)) best = row
    if (isZero(size(rows, best, column))) continue
    ;[rows[done], rows[best]] = [rows[best] ?? [], rows[done] ?? []]
    const lead = rows[done]?.[column] ?? 1
    const equation = (rows[done] ?? []).map((value) => value / lead)
    rows = rows.map((row, place) => (place === done ? equation : cleared(row, equation)))
    done++
  }
  return rows.slice(0, done)
}

function cleared(row: readonly number[], equation: readonly number[]): number[] {
  const times = row[equation.findIndex((value) => !isZero(value))] ?? 0
  return row.map((value, place) => value - times * (equation[place] ?? 0))
}

const indicator = (known: readonly number[], cells: number): number[] =>
  Array.from({ length: cells }, (_, cell) => Number(known.includes(cell)))

const size = (rows: readonly number[][], row: number, column: number): number => Math.abs(rows[row]?.[column] ?? 0)
const isZero = (value: number): boolean => Math.abs(value) < 1e-7
