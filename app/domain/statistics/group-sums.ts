import type { ResultTree } from './result-tree'
import type { ResultQuestion, UnitMonthSums } from './unit-result-question'

/** What is only summed of a group over the 12 months. */
export type GroupSums = Pick<UnitMonthSums, 'graded' | 'long' | 'occasions'>

export const nothingSummed: GroupSums = { graded: 0, long: 0, occasions: 0 }

/** By code of the group. */
export function groupSums({ sums, end }: ResultQuestion, tree: ResultTree): Map<string, GroupSums> {
  const groups = new Map<string, GroupSums>()
  for (const { workplace, month, graded, long, occasions } of sums) {
    if (month <= end - 12 || month > end) continue
    for (const { code } of tree.chainOf(workplace)) {
      const before = groups.get(code) ?? nothingSummed
      const parts = { graded: before.graded + graded, long: before.long + long }
      groups.set(code, { ...parts, occasions: before.occasions + occasions })
    }
  }
  return groups
}
