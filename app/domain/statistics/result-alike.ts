import type { GroupSums } from './result-people'
import type { People } from './shown-groups'
import { total } from './unit-sum'

/**
 * What everybody in a group has alike of occasions of any length per employed year, when that is possible: only the group's sum of
 * them is known, and of each person the short ones (`sick`) and the time. Then it is hidden as if it were so.
 */
export function occasionsAlike(people: People, { occasions }: GroupSums): number | null {
  const rate = occasions / total(people.values()).ordinary
  for (const { sick, ordinary } of people.values()) {
    const each = rate * ordinary
    if (Math.abs(each - Math.round(each)) > rounding || sick > each + rounding) return null
  }
  return people.size === 0 ? null : rate
}

/** The part-time share of sick hours that everybody who was sick has: all, none, or that of the only one. */
export function gradedAlike(people: People, { graded }: GroupSums): number | null {
  const sick = [...people.values()].filter((person) => person.sick > 0)
  const share = graded / total(sick).sick
  if (sick.length <= 1) return sick.length === 0 ? 0 : share
  if (share <= rounding) return 0
  return share >= 1 - rounding ? 1 : null
}

const rounding = 1e-6
