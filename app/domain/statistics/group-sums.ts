import type { ResultTree } from './result-tree'
import type { ResultQuestion, UnitMonthSums } from './unit-result-question'

/** What is only summed of a group over the 12 months. */
export type GroupSums = Pick<UnitMonthSums, 'graded' | 'long' | 'occasions'>

export const nothingSummed: Readonly<GroupSums> = { graded: 0, long: 0, occasions: 0 }

/** By code of the group. */
export function groupSums({ sums, end }: ResultQuestion, tree: ResultTree): Map<string, GroupSums> {
  const groups = new Map<string, GroupSums>()
  for (const row of sums) {
    if (row.month <= end - 12 || row.month > end) continue
    for (const { code } of tree.chainOf(row.workplace)) {
      let group = groups.get(code)
      if (!group) groups.set(code, (group = { ...nothingSummed }))
      group.graded += row.graded
      group.long += row.long
      group.occasions += row.occasions
    }
  }
  return groups
}
