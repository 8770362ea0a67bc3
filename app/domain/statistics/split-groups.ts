import type { GroupQuestion } from './result-crowd'
import type { ResultGroup } from './result-tree'
import { mayBeAged, type AgedHead } from './split-age-rest'
import { splitFrom, type Split } from './split-from'
import { headsOf, type HeadQuestion } from './split-heads'
import { mayBeSplit } from './split-rest'
import type { AgeGroup } from './suppression-nyckeltal'
import type { Told } from './unit-result'
import { rateOf, total } from './unit-sum'

type Parts = Pick<Told, 'women' | 'men' | 'ages'>

/**
 * The rates of women and men, and of the ages, where all of those may be told. A group is split only in one that is; and what is left of a group
 * when its split parts are taken away (`mayBeSplit`, `mayBeAged`) has enough of each. So whatever is added and taken away, totals too, comes to
 * nobody or to enough people, who aren't all alike. Source: method.md §4.
 */
export function splitGroups(
  { groups, crowds, smallest }: GroupQuestion,
  question: HeadQuestion,
): (group: ResultGroup) => Parts {
  const heads = headsOf(question)
  const splits = groups.map(({ code, parent, withheld }): Split<AgedHead> => {
    const own = headsAt(crowds.get(code)?.places ?? [], heads)
    const { ordinary } = total(own)
    return {
      ...{ code, parent, heads: own, persons: own.length, ordinary, same: null },
      withheld: withheld || !question.within.has(code),
    }
  })
  const bySex = splitFrom(splits, (some) => mayBeSplit(some, smallest))
  const pieceOf = nearestIn(bySex, groups)
  const byAge = splitFrom(splits, (some) => mayBeAged(some, smallest, pieceOf))
  const parts = new Map(
    splits.map(({ code, heads: own }) => [
      code,
      { ...(bySex.has(code) ? sexesOf(own) : noSexes), ages: byAge.has(code) ? agesOf(own) : null },
    ]),
  )
  return ({ code }) => parts.get(code) ?? { ...noSexes, ages: null }
}

function headsAt(places: readonly number[], heads: readonly (AgedHead | null)[]): AgedHead[] {
  const own: AgedHead[] = []
  for (const place of places) {
    const head = heads[place]
    if (head) own.push(head)
  }
  return own
}

/** The nearest of some groups from one upwards, itself too. */
function nearestIn(some: ReadonlySet<string>, groups: readonly ResultGroup[]): (code: string) => string | null {
  const parents = new Map(groups.map(({ code, parent }) => [code, parent]))
  return (code) => {
    let next: string | null | undefined = code
    while (next !== null && next !== undefined && !some.has(next)) next = parents.get(next)
    return next ?? null
  }
}

const noSexes = { women: null, men: null }

const sexesOf = (heads: readonly AgedHead[]): Omit<Parts, 'ages'> => ({
  women: rateOf(total(heads.filter(({ sex }) => sex === 'K'))),
  men: rateOf(total(heads.filter(({ sex }) => sex === 'M'))),
})

function agesOf(heads: readonly AgedHead[]): Parts['ages'] {
  const rate = (of: AgeGroup) => rateOf(total(heads.filter(({ age }) => age === of)))
  const [to29, middle, from50] = [rate('to29'), rate('30to49'), rate('from50')]
  return to29 === null || middle === null || from50 === null ? null : { to29, '30to49': middle, from50 }
}
