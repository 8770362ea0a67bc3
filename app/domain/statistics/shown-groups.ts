import type { PersonSum } from './person-sums'
import { nobody, peopleOf, type GroupQuestion, type People } from './result-crowd'
import type { ResultGroup } from './result-tree'
import { countDifferent, sameRate } from './suppression'
import { shownUnits } from './suppression-tree'

interface Reasons {
  /** Those that may not be told in what is published beside it aren't here either. */
  within?: ReadonlySet<string>
  /** What everybody in a group has alike, when that isn't a rate of the rows. */
  same?: (group: ResultGroup, people: People) => number | null
}

/** Which groups may be told of, and what each comes to. */
export interface GroupAnswer {
  shown: ReadonlySet<string>
  of(group: ResultGroup): People
}

/** What may be told of one measure over one period: `rows` are those of all members in order. Source: method.md §4. */
export function shownGroups(
  { groups, crowds, smallest }: GroupQuestion,
  rows: readonly PersonSum[],
  { within, same = alikeRate }: Reasons = {},
): GroupAnswer {
  const people = new Map([...crowds].map(([code, crowd]) => [code, peopleOf(crowd, rows)]))
  const of = ({ code }: ResultGroup): People => people.get(code) ?? nobody
  const units = groups.map((group) => ({
    ...{ code: group.code, parent: group.parent, persons: of(group).persons, ordinary: of(group).ordinary },
    same: same(group, of(group)),
    withheld: group.withheld || within?.has(group.code) === false,
  }))
  const ids = new Map([...people].map(([code, { ids }]) => [code, ids]))
  return { shown: shownUnits(units, smallest, countDifferent(ids)), of }
}

const alikeRate = (_group: ResultGroup, { each }: People): number | null => sameRate(each)
