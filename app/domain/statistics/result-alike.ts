import type { GroupSums } from './group-sums'
import type { People } from './result-people'

/**
 * What everybody in a group has alike of occasions of any length per employed year, when that is possible: only the group's sum of
 * them is known, and of each person the short ones (`sick`) and the time. Then it is hidden as if it were so.
 */
export function occasionsAlike(
  { sums, persons, ordinary: time }: People,
  { occasions }: Pick<GroupSums, 'occasions'>,
): number | null {
  const rate = occasions / time
  for (const [at, ordinary] of sums.ordinary.entries()) {
    if (ordinary <= 0) continue
    const own = rate * ordinary
    if (Math.abs(own - Math.round(own)) > rounding || (sums.sick[at] ?? 0) > own + rounding) return null
  }
  return persons === 0 ? null : rate
}

/** The share of her sick hours (`ordinary`) that everybody who was sick has of a kind: all of them, or none. */
export function shareAlike({ ordinary: sickHours }: People, hours: number): number | null {
  const share = hours / sickHours
  if (share <= rounding) return 0
  return share >= 1 - rounding ? 1 : null
}

const rounding = 1e-6
