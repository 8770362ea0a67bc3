/** A group and how many persons are in it. */
export interface Group {
  key: number
  persons: number
}

/**
 * Keys of the groups that may not be shown beside their sum: those under the smallest group, and then the smallest of the
 * others until the hidden ones together are large enough for nobody to be found by subtraction. Source: method.md §4.
 */
export function hiddenGroups(groups: readonly Group[], smallest: number): Set<number> {
  const bySize = [...groups].sort((one, other) => one.persons - other.persons || one.key - other.key)
  const small = bySize.filter(({ persons }) => persons < smallest)
  const hidden = [...small]
  const together = () => hidden.reduce((sum, { persons }) => sum + persons, 0)
  for (const next of bySize.slice(small.length)) {
    if (hidden.length === 0 || together() >= smallest) break
    hidden.push(next)
  }
  return new Set(hidden.map(({ key }) => key))
}

export interface MaskedCount {
  unitId: number
  /** How many there are in the group whole. */
  persons: number
  /** Null where the group may not be shown. */
  count: number | null
}

/**
 * How often each workplace is named, the most first and the hidden ones last. `sizes` are all workplaces there are; one that isn't
 * among them is hidden.
 */
export function maskedCounts(
  named: readonly number[],
  sizes: ReadonlyMap<number, number>,
  smallest: number,
): MaskedCount[] {
  const hidden = hiddenGroups(
    [...sizes].map(([key, persons]) => ({ key, persons })),
    smallest,
  )
  const counts = new Map<number, number>()
  for (const unitId of named) counts.set(unitId, (counts.get(unitId) ?? 0) + 1)
  return [...counts]
    .map(([unitId, count]) => ({
      ...{ unitId, persons: sizes.get(unitId) ?? 0 },
      count: hidden.has(unitId) || !sizes.has(unitId) ? null : count,
    }))
    .sort((one, other) => (other.count ?? -1) - (one.count ?? -1) || one.unitId - other.unitId)
}
