import type { Amount } from './unit-sum'

/**
 * Σ over persons of the products of their sums, `products[a][b]` = Σ xₐ·x_b: all that a variance between persons needs of
 * them. They add over persons but not over units, for a mover's own sums are taken whole before they are multiplied.
 */
export type Products = readonly (readonly number[])[]

export const productsOf = (persons: readonly (readonly number[])[], width: number): Products => {
  const products = Array.from({ length: width }, () => new Array<number>(width).fill(0))
  for (const sums of persons) {
    for (let a = 0; a < width; a++) {
      const row = products[a] ?? []
      const own = sums[a] ?? 0
      for (let b = 0; b < width; b++) row[b] = (row[b] ?? 0) + own * (sums[b] ?? 0)
    }
  }
  return products
}

/** The same of S and O, in that order. */
export function amountProducts(persons: Iterable<Amount>): Products {
  const squares = { sick: 0, both: 0, ordinary: 0 }
  for (const { sick, ordinary } of persons) {
    squares.sick += sick * sick
    squares.both += sick * ordinary
    squares.ordinary += ordinary * ordinary
  }
  return [
    [squares.sick, squares.both],
    [squares.both, squares.ordinary],
  ]
}

/**
 * √(Σ (c · x)² / (N − 1)) over N persons. 0 when there is at most one person, and when what is left is no more than the
 * rounding of the sums it is made of.
 */
export function deviation(products: Products, coefficients: readonly number[], persons: number): number {
  const terms = products.flatMap((row, a) =>
    row.map((product, b) => at(coefficients, a) * at(coefficients, b) * product),
  )
  const squares = terms.reduce((sum, term) => sum + term, 0)
  const rounding = terms.reduce((sum, term) => sum + Math.abs(term), 0) * 1e-12
  return persons < 2 || squares <= rounding ? 0 : Math.sqrt(squares / (persons - 1))
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0
