import { hideUntil } from './statistics/suppression'

/** A group and how many persons are in it. */
interface Group {
  key: number
  persons: number
}

/**
 * Keys of the groups that may not be shown beside their sum: those under the smallest group, and then the smallest of the
 * others until the hidden ones together are large enough for nobody to be found by subtraction. Source: method.md §4.
 */
export function hiddenGroups(groups: readonly Group[], smallest: number): Set<number> {
  const bySize = [...groups].sort((one, other) => one.persons - other.persons || one.key - other.key)
  const enough = (hidden: readonly Group[]) =>
    hidden.length === 0 || hidden.reduce((sum, { persons }) => sum + persons, 0) >= smallest
  return new Set(hideUntil(bySize, ({ persons }) => persons < smallest, enough).map(({ key }) => key))
}

/** A number of people or of what concerns one each; null from one up to the smallest group, which is never told. */
export const shownCount = (count: number, smallest: number): number | null =>
  count > 0 && count < smallest ? null : count

export interface MaskedCount {
  unitId: number
  /** How many there are in the group whole. */
  persons: number
  /** Null where it may not be shown. */
  count: number | null
}

/**
 * How often each workplace is named, the most first and the hidden ones last. `sizes` are all workplaces there are; one that isn't
 * among them is hidden, and so is a count below the smallest group. Those hidden are several and together large enough for
 * nobody to be found by taking the others from the sum. Source: method.md §4.
 */
export function maskedCounts(
  named: readonly number[],
  sizes: ReadonlyMap<number, number>,
  smallest: number,
): MaskedCount[] {
  const counts = new Map<number, number>()
  for (const unitId of named) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  const hidden = hiddenCounts(counts, sizes, smallest)
  return [...counts]
    .map(([unitId, count]) => ({
      ...{ unitId, persons: sizes.get(unitId) ?? 0 },
      count: hidden.has(unitId) ? null : count,
    }))
    .sort((one, other) => (other.count ?? -1) - (one.count ?? -1) || one.unitId - other.unitId)
}

function hiddenCounts(
  counts: ReadonlyMap<number, number>,
  sizes: ReadonlyMap<number, number>,
  smallest: number,
): Set<number> {
  const groups = [...sizes].map(([key, persons]) => ({ key, persons }))
  const small = hiddenGroups(groups, smallest)
  const tooFew = ([unitId, count]: [number, number]) => count < smallest || small.has(unitId) || !sizes.has(unitId)
  const enough = (hidden: readonly [number, number][]) =>
    hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, [, count]) => sum + count, 0) >= smallest)
  const byCount = [...counts].sort((one, other) => one[1] - other[1] || one[0] - other[0])
  return new Set(hideUntil(byCount, tooFew, enough).map(([unitId]) => unitId))
}
