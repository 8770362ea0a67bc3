import type { ResultGroup, ResultTree } from './result-tree'
import type { Member } from './unit-result-question'

/** Who has a place in a group. */
export interface Crowd {
  /** Places in the list of members. */
  places: number[]
  /** For each of them, whose it is: persons are numbered as they come. null when nobody has several, and each place is a person. */
  whose: number[] | null
  /** Persons who have other places too, in the group or elsewhere, and where among those of the group they are. */
  movers: { person: number; at: number }[]
}

/** The crowd of every group with anybody in it, by its code. */
export function crowdsOf(members: readonly Member[], tree: ResultTree): Map<string, Crowd> {
  const crowds = new Map<string, FillingCrowd>()
  const moved = moversOf(members)
  const chains = new Map<number, FillingCrowd[]>()
  for (const [place, { workplace, person }] of members.entries()) {
    let chain = chains.get(workplace)
    if (!chain) chains.set(workplace, (chain = tree.chainOf(workplace).map((group) => crowdOf(crowds, group))))
    for (const crowd of chain) add(crowd, place, person, moved.has(person))
  }
  return crowds
}

interface FillingCrowd extends Crowd {
  persons: number
  known: Map<number, number>
}

/** Persons with more than one place. */
function moversOf(members: readonly Member[]): Set<number> {
  const seen = new Set<number>()
  const moved = new Set<number>()
  for (const { person } of members) {
    const before = seen.size
    if (seen.add(person).size === before) moved.add(person)
  }
  return moved
}

function crowdOf(crowds: Map<string, FillingCrowd>, { code }: ResultGroup): FillingCrowd {
  const crowd = crowds.get(code) ?? { places: [], whose: null, movers: [], persons: 0, known: new Map() }
  crowds.set(code, crowd)
  return crowd
}

function add(crowd: FillingCrowd, place: number, person: number, hasMoved: boolean): void {
  const known = hasMoved ? crowd.known.get(person) : undefined
  if (known !== undefined) crowd.whose ??= [...crowd.places.keys()]
  const at = known ?? crowd.persons++
  crowd.places.push(place)
  crowd.whose?.push(at)
  if (!hasMoved || known !== undefined) return
  crowd.known.set(person, at)
  crowd.movers.push({ person, at })
}

/** Groups of which it is asked what may be told. */
export interface GroupQuestion {
  groups: readonly ResultGroup[]
  /** By code of the group. */
  crowds: ReadonlyMap<string, Crowd>
  smallest: number
}
