import type { MemberSums } from './member-sums'
import type { GroupQuestion } from './result-crowd'
import type { ResultGroup, ResultTree } from './result-tree'
import { splitFrom, type Split } from './split-from'
import type { Head } from './split-rest'
import type { Member } from './unit-result-question'
import { rateOf, total } from './unit-sum'

interface SplitQuestion {
  tree: ResultTree
  members: readonly Member[]
  /** Of all members in order. */
  sums: MemberSums
  /** Codes of the groups whose total may be told. */
  within: ReadonlySet<string>
}

export interface Sexes {
  women: number | null
  men: number | null
}

/**
 * The rates of women and men, where both may be told. A group is split only in one that is; and what is left of a group when its split
 * parts are taken away (`mayBeSplit`) has enough of both. So whatever is added and taken away, totals too, comes to nobody or to enough
 * people, who aren't all alike. Source: method.md §4.
 */
export function splitBySex(
  { groups, crowds, smallest }: GroupQuestion,
  question: SplitQuestion,
): (group: ResultGroup) => Sexes {
  const moved = new Set(crowds.get(question.tree.whole.code)?.movers.map(({ person }) => person))
  const heads = headsOf(question, moved)
  const splits = groups.map(({ code, parent, withheld }): Split => {
    const own = headsAt(crowds.get(code)?.places ?? [], heads)
    const { ordinary } = total(own)
    return {
      code,
      parent,
      heads: own,
      persons: own.length,
      ordinary,
      same: null,
      withheld: withheld || !question.within.has(code),
    }
  })
  const shown = splitFrom(splits, smallest)
  const rates = new Map(splits.filter(({ code }) => shown.has(code)).map((split) => [split.code, ratesOf(split)]))
  return ({ code }) => rates.get(code) ?? { women: null, men: null }
}

function headsAt(places: readonly number[], heads: readonly (Head | null)[]): Head[] {
  const own: Head[] = []
  for (const place of places) {
    const head = heads[place]
    if (head) own.push(head)
  }
  return own
}

/** Each member who counts, and the nearest group above her whose total is told. */
function headsOf({ tree, members, sums, within }: SplitQuestion, moved: ReadonlySet<number>): (Head | null)[] {
  const regions = new Map<number, string>()
  const regionOf = (workplace: number): string => {
    const region = regions.get(workplace) ?? tree.chainOf(workplace).find(({ code }) => within.has(code))?.code ?? ''
    regions.set(workplace, region)
    return region
  }
  return members.map(({ person, sex, workplace }, place) => {
    const [sick = 0, ordinary = 0] = [sums.sick[place], sums.ordinary[place]]
    if (ordinary <= 0) return null
    return { person, sex, region: regionOf(workplace), moves: moved.has(person), sick, ordinary }
  })
}

const ratesOf = ({ heads }: Split): Sexes => ({
  women: rateOf(total(heads.filter(({ sex }) => sex === 'K'))),
  men: rateOf(total(heads.filter(({ sex }) => sex === 'M'))),
})
