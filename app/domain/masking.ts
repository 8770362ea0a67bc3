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
