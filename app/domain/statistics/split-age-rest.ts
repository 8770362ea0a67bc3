import { grouped } from './grouped'
import { directions, groupAt, type Weights } from './split-directions'
import type { Head } from './split-rest'
import { ratesSeen, sameRateOf, smallestGroup } from './suppression'
import { ageGroups, type AgeGroup } from './suppression-nyckeltal'

/** Somebody in one of her places, with her age. */
export interface AgedHead extends Head {
  age: AgeGroup
}

/**
 * Whether the sums of the ages may be known of some people, of whom the totals of whole regions are known too and the women of `piece`, the
 * nearest group that is told by sex. Whatever is taken together and from each other, if it says anything by age, is over people in each piece that
 * lies within; so one piece is enough where that always is many, who aren't all alike. Who moves isn't counted. Source: method.md §4, decision 007.
 */
export function mayBeAged(
  heads: readonly AgedHead[],
  smallest: number,
  pieceOf: (region: string) => string | null,
): boolean {
  const regions = [
    ...grouped(
      heads.filter(({ moves }) => moves === false),
      ({ region }) => region,
    ),
  ]
  const pieces = grouped(regions, ([region]) => pieceOf(region))
  return [...pieces.values()].some((piece) =>
    isEnough(
      piece.map(([, own]) => sixOf(own)),
      smallestGroup(smallest),
    ),
  )
}

/** One of the six groups of a region. */
interface Sixth {
  persons: number
  same: number | null
}

function sixOf(heads: readonly AgedHead[]): Sixth[] {
  const six = Array.from({ length: ageGroups.length * 2 }, () => ({ persons: 0, rates: ratesSeen() }))
  for (const head of heads) {
    const own = six[groupAt(head)]
    if (!own) continue
    own.persons += 1
    own.rates.look(head.sick, head.ordinary)
  }
  return six.map(({ persons, rates }) => ({ persons, same: rates.same() }))
}

const isEnough = (regions: readonly Sixth[][], least: number): boolean =>
  directions.every(
    (weights) =>
      regions.reduce((sum, six) => sum + leastLeft(six, weights), 0) >= least &&
      regions.some((six) => differ(six, weights)),
  )

/** How many are left of a region when those who weigh the same are taken away, at best. */
function leastLeft(six: readonly Sixth[], weights: Weights): number {
  let all = 0
  let most = 0
  for (const [place, { persons }] of six.entries()) {
    all += persons
    const alike = six.reduce((sum, one, other) => sum + (weights[other] === weights[place] ? one.persons : 0), 0)
    most = Math.max(most, alike)
  }
  return all - most
}

/** Whichever are taken away, those who are left aren't all alike. */
const differ = (six: readonly Sixth[], weights: Weights): boolean =>
  weights.every((gone) => {
    const left = six.filter(({ persons }, place) => persons > 0 && weights[place] !== gone)
    return left.length > 0 && sameRateOf(left) === null
  })
