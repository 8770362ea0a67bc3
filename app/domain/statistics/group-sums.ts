import type { ResultTree } from './result-tree'
import type { ResultQuestion, UnitMonthSums } from './unit-result-question'

/** What is only summed of a group over the 12 months. */
export type GroupSums = Pick<UnitMonthSums, 'graded' | 'occasions'>

/** By code of the group. */
export function groupSums({ sums, end }: ResultQuestion, tree: ResultTree): Map<string, GroupSums> {
  const groups = new Map<string, GroupSums>()
  for (const { workplace, month, graded, occasions } of sums) {
    if (month <= end - 12 || month > end) continue
    for (const { code } of tree.chainOf(workplace)) {
      const before = groups.get(code) ?? { graded: 0, occasions: 0 }
      groups.set(code, { graded: before.graded + graded, occasions: before.occasions + occasions })
    }
  }
  return groups
}
