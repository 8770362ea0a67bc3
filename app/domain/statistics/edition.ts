import { hiddenParts } from './edition-parts'
import type { UnitResult } from './unit-result'

/** Whether a unit could be told of, by sex and age too, and in whose sum it was. */
export type Shown = Pick<UnitResult, 'unit' | 'parent' | 'status'> & { women?: unknown; ages?: unknown }

/**
 * Whether another edition of the same months may follow one that has been read. What is hidden in one of them would follow from the other when a
 * unit is hidden in only one: the sums above it less those beside it, which stand in the other and have not changed; and when a hidden one has been
 * moved: the sum it has left, before and after. While the very same units are hidden at the very same places nothing more follows of either than of
 * one alone. The same holds of a unit's sexes and its ages. Source: decision 004.
 */
export function mayFollow(read: readonly Shown[], next: readonly Shown[]): boolean {
  const hidden = hiddenIn(read)
  const after = hiddenIn(next)
  return hidden.size === after.size && [...hidden].every(([place, parent]) => after.get(place) === parent)
}

const hiddenIn = (units: readonly Shown[]): ReadonlyMap<string, number | null> =>
  new Map([
    ...units.filter(({ status }) => status === 'masked').map(({ unit, parent }) => [`${unit}`, parent] as const),
    ...hiddenParts(units),
  ])
