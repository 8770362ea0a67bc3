import type { PersonSum } from './person-sums'
import type { ResultGroup, ResultTree } from './result-tree'
import type { Member } from './unit-result-question'
import { total, type Amount, type GroupAmount } from './unit-sum'

/** Everybody who has a place in a group: which places, and whose each of them is. */
export interface Crowd {
  /** Places in the list of members. */
  places: number[]
  /** For each of them, where among `ids` the person is. */
  whose: number[]
  ids: number[]
}

/** The crowd of every group with anybody in it, by its code. */
export function crowdsOf(members: readonly Member[], tree: ResultTree): Map<string, Crowd> {
  const crowds = new Map<string, Crowd & { at: Map<number, number> }>()
  for (const [place, { workplace, person }] of members.entries()) {
    for (const { code } of tree.chainOf(workplace)) {
      const crowd = crowds.get(code) ?? { places: [], whose: [], ids: [], at: new Map<number, number>() }
      crowds.set(code, crowd)
      const at = crowd.at.get(person) ?? crowd.ids.push(person) - 1
      crowd.at.set(person, at)
      crowd.places.push(place)
      crowd.whose.push(at)
    }
  }
  return crowds
}

/** Groups of which it is asked what may be told. */
export interface GroupQuestion {
  groups: readonly ResultGroup[]
  /** By code of the group. */
  crowds: ReadonlyMap<string, Crowd>
  smallest: number
}

/** A group's amount, and that of each of its persons. */
export interface People extends GroupAmount {
  ids: number[]
  each: Amount[]
}

/** Rows of all members, in order, over one crowd: who has several places there is one, and who has no ordinary time isn't counted. */
export function peopleOf({ places, whose, ids }: Crowd, rows: readonly PersonSum[]): People {
  const each = ids.map(() => ({ sick: 0, ordinary: 0 }))
  for (const [at, place] of places.entries()) {
    const [amount, row] = [each[whose[at] ?? 0], rows[place]]
    if (!amount || !row || row.ordinary <= 0) continue
    amount.sick += row.sick
    amount.ordinary += row.ordinary
  }
  const counted = each.filter(({ ordinary }) => ordinary > 0)
  const sum = total(counted)
  return { ...sum, persons: counted.length, each: counted, ids: ids.filter((_, at) => (each[at]?.ordinary ?? 0) > 0) }
}

export const nobody: People = { sick: 0, ordinary: 0, persons: 0, ids: [], each: [] }
