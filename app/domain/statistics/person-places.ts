import type { Member } from './unit-result-question'

/** After the last of a person's places. */
export const none = -1

/** For each place whether it is the first of its person, and which is her next. */
export function otherPlaces(members: readonly Member[]) {
  const first = new Uint8Array(members.length)
  const next = new Int32Array(members.length).fill(none)
  const last = new Map<number, number>()
  for (const [place, { person }] of members.entries()) {
    const before = last.get(person)
    if (before === undefined) first[place] = 1
    else next[before] = place
    last.set(person, place)
  }
  return { first, next }
}
