import type { PersonSum } from './person-sums'
import { amountProducts, deviation, type Products } from './products'
import { rateOf, sumBy, total, type Amount, type GroupAmount } from './unit-sum'

/** A unit's part of a comparison, and the person with the largest S there. */
export interface UnitSum extends GroupAmount {
  unit: number
  top: Amount
}

/** A whole comparison set. `products` are over persons, each over her whole time in the set, in the order S, O. */
export interface SetSum extends GroupAmount {
  products: Products
}

export interface Comparison {
  set: SetSum
  units: UnitSum[]
}

/**
 * The sums that the funnel is made of. Everything in it is a plain aggregate, so a database may deliver it without a row per
 * person leaving it: per unit Σ S, Σ O, number of persons, and S and O of the first row by S falling and O rising; for the set, of
 * S and O summed per person first, their number N, Σ S, Σ O, Σ S², Σ S·O and Σ O². Only rows with O > 0.
 */
export function compare(rows: readonly PersonSum[]): Comparison {
  const persons = sumBy(rows, 'person')
  const products = amountProducts(persons.values())
  const tops = topRows(rows)
  const units = [...sumBy(rows, 'unit')].map(([unit, sum]) => ({ unit, ...sum, top: tops.get(unit) ?? sum }))
  return { set: { ...total(persons.values()), persons: persons.size, products }, units }
}

/** r0, and s: how far persons' S lie from r0·O, as √(Σ e² / (N − 1)). null when s is 0 or can't be had. Source: method.md §5. */
export function personSpread(set: SetSum): { rate: number; deviation: number } | null {
  const rate = rateOf(set)
  if (rate === null) return null
  const spread = deviation(set.products, [1, -rate], set.persons)
  return spread === 0 ? null : { rate, deviation: spread }
}

function topRows(rows: readonly PersonSum[]): Map<number, PersonSum> {
  const tops = new Map<number, PersonSum>()
  for (const row of rows) {
    if (row.ordinary <= 0) continue
    const top = tops.get(row.unit)
    if (!top || row.sick > top.sick || (row.sick === top.sick && row.ordinary < top.ordinary)) tops.set(row.unit, row)
  }
  return tops
}
