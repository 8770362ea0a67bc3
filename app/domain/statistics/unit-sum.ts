import type { PersonSum } from './person-sums'

/** S and O of a unit, a person or the whole comparison set: hours, or occasions and employed days / 365. */
export interface Amount {
  sick: number
  ordinary: number
}

/** An amount of several persons. */
export interface GroupAmount extends Amount {
  /** How many had ordinary time there. */
  persons: number
}

export const nothing: GroupAmount = { sick: 0, ordinary: 0, persons: 0 }

export const added = (one: Amount, other: Amount): Amount => ({
  sick: one.sick + other.sick,
  ordinary: one.ordinary + other.ordinary,
})

/** The group when one of its persons is left out; who had no ordinary time there was not among them. */
export const without = (group: GroupAmount, person: Amount): GroupAmount => ({
  sick: group.sick - person.sick,
  ordinary: group.ordinary - person.ordinary,
  persons: group.persons - (person.ordinary > 0 ? 1 : 0),
})

/** Pooled rate, 0–1 (short measure: per employed year); null without ordinary time. Source: method.md §3. */
export const rateOf = ({ sick, ordinary }: Amount): number | null => (ordinary > 0 ? sick / ordinary : null)

/** The rows that count: a person without ordinary time is in neither part of a rate. Source: method.md §1. */
export const counting = (rows: readonly PersonSum[]): PersonSum[] => rows.filter(({ ordinary }) => ordinary > 0)

/** Amounts per unit, or per person over all units of the rows. A row that doesn't count (`counting`) adds nothing. */
export function sumBy<By extends 'unit' | 'person'>(
  rows: readonly (Amount & Record<By, number>)[],
  by: By,
): Map<number, GroupAmount> {
  const sums = new Map<number, GroupAmount>()
  for (const row of rows) {
    if (row.ordinary <= 0) continue
    const sum = sums.get(row[by])
    if (sum) add(sum, row)
    else sums.set(row[by], { sick: row.sick, ordinary: row.ordinary, persons: 1 })
  }
  return sums
}

export function total(amounts: Iterable<Amount>): Amount {
  const sum = { sick: 0, ordinary: 0, persons: 0 }
  for (const amount of amounts) add(sum, amount)
  return { sick: sum.sick, ordinary: sum.ordinary }
}

function add(sum: GroupAmount, amount: Amount): void {
  sum.sick += amount.sick
  sum.ordinary += amount.ordinary
  sum.persons += 1
}
