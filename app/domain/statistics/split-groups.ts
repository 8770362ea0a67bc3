import { grouped } from './grouped'
import type { PersonSum } from './person-sums'
import type { ResultGroup, ResultTree } from './result-tree'
import type { GroupQuestion } from './shown-groups'
import { mayBeSplit, type Head } from './split-rest'
import { hideUntil, smallestFirst, type Group } from './suppression'
import type { Member } from './unit-result-question'
import { rateOf, total } from './unit-sum'

interface SplitQuestion {
  tree: ResultTree
  members: readonly Member[]
  /** Of all members in order. */
  rows: readonly PersonSum[]
  /** Codes of the groups whose total may be told. */
  within: ReadonlySet<string>
}

interface Split extends Group {
  parent: string | null
  heads: readonly Head[]
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
  const heads = headsOf(question)
  const splits = groups.map(({ code, parent, withheld }): Split => {
    const own = (crowds.get(code)?.places ?? []).flatMap((place) => heads[place] ?? [])
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

/** Each member who counts, and the nearest group above her whose total is told. */
const headsOf = ({ tree, members, rows, within }: SplitQuestion): (Head | null)[] =>
  members.map(({ person, sex, workplace }, place) => {
    const { sick, ordinary } = rows[place] ?? { sick: 0, ordinary: 0 }
    const region = tree.chainOf(workplace).find(({ code }) => within.has(code))?.code ?? ''
    return ordinary > 0 ? { person, sex, region, sick, ordinary } : null
  })

function splitFrom(splits: readonly Split[], smallest: number): Set<string> {
  const below = grouped(splits, ({ parent }) => parent)
  const shown = new Set<string>()
  const enough = (some: readonly Split[]) =>
    mayBeSplit(
      some.flatMap(({ heads }) => heads),
      smallest,
    )
  const look = (set: readonly Split[]) => {
    const peopled = smallestFirst(set.filter(({ persons }) => persons > 0))
    const alone = (split: Split) => split.withheld === true || !enough([split])
    const hidden = new Set(hideUntil(peopled, alone, (some) => some.length === 0 || enough(some)))
    for (const split of peopled) {
      if (hidden.has(split)) continue
      shown.add(split.code)
      look(below.get(split.code) ?? [])
    }
  }
  look(below.get(null) ?? [])
  return shown
}

const ratesOf = ({ heads }: Split): Sexes => ({
  women: rateOf(total(heads.filter(({ sex }) => sex === 'K'))),
  men: rateOf(total(heads.filter(({ sex }) => sex === 'M'))),
})
