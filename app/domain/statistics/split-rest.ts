import { areEnough } from './split-enough'
import { smallestGroup } from './suppression'
import type { Member } from './unit-result-question'
import type { Amount } from './unit-sum'

/** Somebody in one of her places, and the group whose total she is nearest told in. */
export interface Head extends Amount, Pick<Member, 'person' | 'sex'> {
  region: string
  /** Whether she has other places too; false only when it is known that she hasn't. */
  moves?: boolean
}

/**
 * Whether the sums of women and of men may be known of some people of whom the totals of whole regions are known too. A region of one sex
 * can be taken away whole, so only those with both count: there must be enough of each there, and neither all alike.
 */
export function mayBeSplit(heads: readonly Head[], smallest: number): boolean {
  if (Math.min(countOf(heads, 'K'), countOf(heads, 'M')) < smallestGroup(smallest)) return false
  const [women, men] = [regionsOf(heads, 'K'), regionsOf(heads, 'M')]
  return (['K', 'M'] as const).every((wanted) => {
    const own = heads.filter(({ sex, region }) => sex === wanted && women.has(region) && men.has(region))
    return areEnough(own, smallest)
  })
}

/** Where there are any of one sex. */
function regionsOf(heads: readonly Head[], wanted: Member['sex']): Set<string> {
  const regions = new Set<string>()
  for (const { sex, region } of heads) if (sex === wanted) regions.add(region)
  return regions
}

function countOf(heads: readonly Head[], wanted: Member['sex']): number {
  let count = 0
  for (const { sex } of heads) if (sex === wanted) count += 1
  return count
}
