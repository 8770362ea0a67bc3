import type { MemberSums } from './member-sums'
import type { Crowd } from './result-crowd'
import { ratesSeen } from './suppression'
import type { GroupAmount } from './unit-sum'

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
