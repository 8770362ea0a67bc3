import { countMovers } from './count-movers'
import type { MemberSums } from './member-sums'
import type { GroupQuestion } from './result-crowd'
import { nobody, peopleOf, type People } from './result-people'
import type { ResultGroup } from './result-tree'
import { shownUnits } from './suppression-tree'

interface Reasons {
  /** Those that may not be told in what is published beside it aren't here either. */
  within?: ReadonlySet<string>
  /** What everybody in a group has alike, when that isn't a rate of the sums. */
  same?: (group: ResultGroup, people: People) => number | null
}

/** Which groups may be told of, and what each comes to. */
export interface GroupAnswer {
  shown: ReadonlySet<string>
  of(group: ResultGroup): People
}

/** What may be told of one measure over one period: the sums are those of all members in order. Source: method.md §4. */
export function shownGroups(
  { groups, crowds, smallest }: GroupQuestion,
  sums: MemberSums,
  { within, same = alikeRate }: Reasons = {},
): GroupAnswer {
  const people = new Map([...crowds].map(([code, crowd]) => [code, peopleOf(crowd, sums)]))
  const of = ({ code }: ResultGroup): People => people.get(code) ?? nobody
  const units = groups.map((group) => ({
    ...{ code: group.code, parent: group.parent, persons: of(group).persons, ordinary: of(group).ordinary },
    same: same(group, of(group)),
    withheld: group.withheld || within?.has(group.code) === false,
  }))
  return { shown: shownUnits(units, smallest, countMovers(crowds, people)), of }
}

const alikeRate = (_group: ResultGroup, { same }: People): number | null => same
