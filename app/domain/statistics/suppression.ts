import type { Amount } from './unit-sum'

/** A group whose numbers are asked for. */
export interface Group {
  /** Unique, and the same from year to year. */
  code: string
  /** How many had ordinary hours there in the period. */
  persons: number
  /** Their ordinary hours, ≥ 0. */
  ordinary: number
  /** The rate of each of them when it is the same for all, 0 when nobody was sick; else null. See `sameRate`. */
  same: number | null
  /** Hidden for another reason, such as that nobody publishes it. */
  withheld?: boolean
}

/** How many different persons some groups, by their codes, have together; who has moved is in several. */
export type CountPersons = (codes: readonly string[]) => number

/** More than ten, and never less than that, whatever the employer has chosen. Source: SFS 2002:1065, method.md §4. */
export const leastSmallest = 11

/** The smallest group that is shown. */
export const smallestGroup = (chosen: number): number => Math.max(leastSmallest, chosen)

/** Groups that have nobody in common. */
export function countApart(groups: readonly Group[]): CountPersons {
  const persons = new Map(groups.map((group) => [group.code, group.persons]))
  return (codes) => codes.reduce((sum, code) => sum + (persons.get(code) ?? 0), 0)
}

/** Groups whose members are known, each person with one id in all of them. */
export function countDifferent(members: ReadonlyMap<string, Iterable<number>>): CountPersons {
  return (codes) => new Set(codes.flatMap((code) => [...(members.get(code) ?? [])])).size
}

/**
 * The rate that everybody in a group has, null when they differ or there is nobody. Who has no ordinary time is left out. What
 * differs only by how numbers are rounded in a sum is the same.
 */
export function sameRate(persons: Iterable<Amount>): number | null {
  const seen = ratesSeen()
  for (const person of persons) seen.look(person.sick, person.ordinary)
  return seen.same()
}

/** The same, looking at one person after another. */
export function ratesSeen(): { look(sick: number, ordinary: number): void; same(): number | null } {
  let first: number | null = null
  let differ = false
  return {
    look(sick, ordinary) {
      if (ordinary <= 0 || differ) return
      first ??= sick / ordinary
      differ = !alike(first, sick / ordinary)
    },
    same: () => (differ ? null : first),
  }
}

/** The rate that everybody has in several groups together. */
export function sameRateOf(groups: readonly Pick<Group, 'same'>[]): number | null {
  const [first, ...others] = groups.map(({ same }) => same)
  if (first === undefined || first === null) return null
  return others.every((same) => same !== null && alike(first, same)) ? first : null
}

const alike = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9

/** A group that isn't shown, whatever the others are: under the smallest, or 0 or alike for everybody. Source: method.md §4. */
export const hiddenAlone = (group: Group, smallest: number): boolean =>
  group.withheld === true || group.persons < smallestGroup(smallest) || group.same !== null

/** The order in which groups are hidden: fewest persons, then fewest ordinary hours, then code. Source: method.md §4. */
export const smallestFirst = <Any extends Group>(groups: readonly Any[]): Any[] =>
  [...groups].sort(
    (one, other) => one.persons - other.persons || one.ordinary - other.ordinary || (one.code < other.code ? -1 : 1),
  )

/**
 * The groups that are hidden in a set that adds up to its total: those hidden alone, and then the smallest of the others until
 * the hidden ones together may be told by subtraction. `total` says whether the total is published; when it is hidden itself the
 * set hides some of its groups too, or their sum would give it away. Groups of nobody are left out. Source: method.md §4.
 */
export function hiddenOf<Any extends Group>(
  set: readonly Any[],
  { smallest, count, total }: { smallest: number; count: CountPersons; total: 'published' | 'hidden' },
): Any[] {
  const nobodyFound = (hidden: readonly Any[]) =>
    hidden.length === 0 ? total === 'published' : mayBeFound(hidden, smallest, count)
  const inOrder = smallestFirst(set.filter(({ persons }) => persons > 0))
  return hideUntil(inOrder, (group) => hiddenAlone(group, smallest), nobodyFound)
}

/** Those hidden alone, and then the first of the others until the hidden ones are enough. */
export function hideUntil<Any>(
  inOrder: readonly Any[],
  alone: (group: Any) => boolean,
  enough: (hidden: readonly Any[]) => boolean,
): Any[] {
  const hidden = inOrder.filter(alone)
  for (const next of inOrder.filter((group) => !alone(group))) {
    if (enough(hidden)) break
    hidden.push(next)
  }
  return hidden
}

/** The sum of what is hidden can be worked out, so it must be one that might have been shown. */
const mayBeFound = (hidden: readonly Group[], smallest: number, count: CountPersons): boolean =>
  count(hidden.map(({ code }) => code)) >= smallestGroup(smallest) && sameRateOf(hidden) === null
