import type { PersonSum } from './person-sums'
import { rowsIn, type Membership } from './result-people'
import type { ResultGroup } from './result-tree'
import { countDifferent, sameRate } from './suppression'
import { shownUnits } from './suppression-tree'
import { sumBy, total, type GroupAmount } from './unit-sum'

/** Somebody's amounts within a group, by person. */
export type People = ReadonlyMap<number, GroupAmount>

export interface GroupQuestion {
  groups: readonly ResultGroup[]
  membership: Membership
  smallest: number
}

export interface GroupAnswer {
  shown: ReadonlySet<string>
  people: ReadonlyMap<string, People>
}

/**
 * Which groups' numbers of one measure over one period may be told: `rows` are those of all members in order. `within`: those that
 * may not be told in what is published beside it aren't here either. `same`: what everybody in a group has alike, when that isn't a
 * rate of the rows. Source: method.md §4.
 */
export function shownGroups(
  { groups, membership, smallest }: GroupQuestion,
  rows: readonly PersonSum[],
  {
    within,
    same = alikeRate,
  }: { within?: ReadonlySet<string>; same?: (group: ResultGroup, people: People) => number | null } = {},
): GroupAnswer {
  const people = new Map(groups.map((group) => [group.code, sumBy(rowsIn(rows, membership, group), 'person')]))
  const of = (group: ResultGroup): People => people.get(group.code) ?? new Map()
  const units = groups.map((group) => ({
    code: group.code,
    parent: group.parent,
    persons: of(group).size,
    ordinary: total(of(group).values()).ordinary,
    same: same(group, of(group)),
    withheld: group.withheld || within?.has(group.code) === false,
  }))
  const persons = new Map([...people].map(([code, amounts]) => [code, [...amounts.keys()]]))
  return { shown: shownUnits(units, smallest, countDifferent(persons)), people }
}

const alikeRate = (_group: ResultGroup, people: People): number | null => sameRate(people.values())
