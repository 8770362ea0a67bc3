import type { MemberSums } from './member-rows'
import type { ResultGroup, ResultTree } from './result-tree'
import { ratesSeen } from './suppression'
import type { Member } from './unit-result-question'
import type { GroupAmount } from './unit-sum'

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

/** A group's amount, and that of each of its persons. */
export interface People extends GroupAmount {
  sums: MemberSums
  /** The rate that everybody has, null when they differ or there is nobody. */
  same: number | null
}

/** Sums of all members, in order, over one crowd: who has several places there is one, and who has no ordinary time isn't counted. */
export function peopleOf(crowd: Crowd, members: MemberSums): People {
  const sums = crowd.whose ? togetherBy(crowd.places, crowd.whose, members) : pickedFrom(crowd.places, members)
  const people = { sick: 0, ordinary: 0, persons: 0 }
  const rates = ratesSeen()
  for (let at = 0; at < sums.sick.length; at++) {
    const [sick, ordinary] = [sums.sick[at] ?? 0, sums.ordinary[at] ?? 0]
    if (ordinary <= 0) continue
    people.sick += sick
    people.ordinary += ordinary
    people.persons += 1
    rates.look(sick, ordinary)
  }
  return { ...people, sums, same: rates.same() }
}

function pickedFrom(places: readonly number[], { sick, ordinary }: MemberSums): MemberSums {
  const sums = { sick: new Float64Array(places.length), ordinary: new Float64Array(places.length) }
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    sums.sick[at] = sick[place] ?? 0
    sums.ordinary[at] = ordinary[place] ?? 0
  }
  return sums
}

function togetherBy(places: readonly number[], whose: readonly number[], { sick, ordinary }: MemberSums): MemberSums {
  const sums = { sick: new Float64Array(places.length), ordinary: new Float64Array(places.length) }
  for (let row = 0; row < places.length; row++) {
    const [place, at] = [places[row] ?? 0, whose[row] ?? 0]
    if ((ordinary[place] ?? 0) <= 0) continue
    sums.sick[at] = (sums.sick[at] ?? 0) + (sick[place] ?? 0)
    sums.ordinary[at] = (sums.ordinary[at] ?? 0) + (ordinary[place] ?? 0)
  }
  return sums
}

export const nobody: People = {
  ...{ sick: 0, ordinary: 0, persons: 0, same: null },
  sums: { sick: new Float64Array(), ordinary: new Float64Array() },
}
