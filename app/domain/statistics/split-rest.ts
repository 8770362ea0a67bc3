import { grouped } from './grouped'
import { sameRate, smallestGroup } from './suppression'
import type { Member } from './unit-result-question'
import { sumBy, type Amount } from './unit-sum'

/** Somebody in one of her places, and the group whose total she is nearest told in. */
export interface Head extends Amount, Pick<Member, 'person' | 'sex'> {
  region: string
}

/**
 * Whether the sums of women and of men may be known of some people of whom the totals of whole regions are known too. A region of one sex
 * can be taken away whole, so only those with both count: there must be enough of each there, and neither all alike.
 */
export function mayBeSplit(heads: readonly Head[], smallest: number): boolean {
  if (Math.min(countOf(heads, 'K'), countOf(heads, 'M')) < smallestGroup(smallest)) return false
  const mixed = [...grouped(heads, ({ region }) => region).values()].filter(
    (region) => region.some(({ sex }) => sex === 'K') && region.some(({ sex }) => sex === 'M'),
  )
  return (['K', 'M'] as const).every((wanted) => {
    const own = mixed.flatMap((region) => region.filter(({ sex }) => sex === wanted))
    const people = sumBy(
      own.map((head) => ({ ...head, unit: 0 })),
      'person',
    )
    return people.size >= smallestGroup(smallest) && sameRate(people.values()) === null
  })
}

function countOf(heads: readonly Head[], wanted: Member['sex']): number {
  let count = 0
  for (const { sex } of heads) if (sex === wanted) count += 1
  return count
}
