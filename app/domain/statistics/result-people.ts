import type { ResultGroup, ResultTree } from './result-tree'
import type { Member, ResultQuestion, UnitMonthSums } from './unit-result-question'

/** Whose rows belong to each group: places in the list of members, by code of the group. */
export type Membership = ReadonlyMap<string, readonly number[]>

export function membershipOf(members: readonly Member[], tree: ResultTree): Membership {
  const places = new Map<string, number[]>()
  for (const [place, { workplace }] of members.entries()) {
    for (const { code } of tree.chainOf(workplace)) {
      const within = places.get(code)
      if (within) within.push(place)
      else places.set(code, [place])
    }
  }
  return places
}

/** What is summed of a group over the 12 months. */
export type GroupSums = Pick<UnitMonthSums, 'graded' | 'occasions'>

/** Sums over the last 12 months by code of the group. */
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

/** Rows of those who belong to a group. */
export const rowsIn = <Row>(rows: readonly Row[], membership: Membership, { code }: ResultGroup): Row[] =>
  (membership.get(code) ?? []).flatMap((place) => rows[place] ?? [])
