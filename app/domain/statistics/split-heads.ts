import type { MemberSums } from './member-sums'
import { ageGroupOf } from './nyckeltal-groups'
import type { ResultTree } from './result-tree'
import type { AgedHead } from './split-age-rest'
import type { Member } from './unit-result-question'

export interface HeadQuestion {
  tree: ResultTree
  members: readonly Member[]
  /** Of all members in order. */
  sums: MemberSums
  /** Codes of the groups whose total may be told. */
  within: ReadonlySet<string>
  /** Whose 31 December ages are counted at. */
  year: number
}

/** Each member in order, and the nearest group above her whose total is told; null for who has no ordinary time there. */
export function headsOf({ tree, members, sums, within, year }: HeadQuestion): (AgedHead | null)[] {
  const moved = moversIn(members, sums)
  const regions = new Map<number, string>()
  const regionOf = (workplace: number): string => {
    const region = regions.get(workplace) ?? tree.chainOf(workplace).find(({ code }) => within.has(code))?.code ?? ''
    regions.set(workplace, region)
    return region
  }
  return members.map(({ person, sex, birthYear, workplace }, place) => {
    const [sick = 0, ordinary = 0] = [sums.sick[place], sums.ordinary[place]]
    if (ordinary <= 0) return null
    const age = ageGroupOf(year - birthYear)
    return { person, sex, age, region: regionOf(workplace), moves: moved.has(person), sick, ordinary }
  })
}

/** Those who have ordinary time in several places. */
function moversIn(members: readonly Member[], { ordinary }: MemberSums): Set<number> {
  const seen = new Set<number>()
  const moved = new Set<number>()
  for (const [place, { person }] of members.entries()) {
    if ((ordinary[place] ?? 0) <= 0) continue
    const before = seen.size
    if (seen.add(person).size === before) moved.add(person)
  }
  return moved
}
