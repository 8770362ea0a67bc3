import { contrast, type Contrast, type SetContrast, type UnitContrast } from './contrast'
import { grouped } from './grouped'
import { memberRows } from './member-rows'
import type { PersonSum } from './person-sums'
import { productsOf } from './products'
import type { Member } from './unit-result-question'
import type { Measure } from './verdict'

/** Months, each so many before the last. */
type Places = readonly number[]

/**
 * `contrast` of the members' rows now and over a base, for the units that are asked for: so that many bases, each of few units, cost one
 * pass over the members each and no more.
 */
export function memberContrasts(members: readonly Member[], measure: Measure, now: Places) {
  const persons = personPlaces(members)
  const nowRows = memberRows(members, measure, now)
  const nowSums = sumsOf(nowRows, persons)
  const byUnit = grouped(members.keys(), (place) => members[place]?.workplace ?? NaN)
  return (base: Places, units: readonly number[]): Contrast => {
    const rows = memberRows(members, measure, base)
    const of = (all: readonly PersonSum[], unit: number) =>
      (byUnit.get(unit) ?? []).flatMap((place) => all[place] ?? [])
    const found = units.flatMap((unit): [number, UnitContrast][] => {
      const own = contrast(of(nowRows, unit), of(rows, unit)).units.get(unit)
      return own ? [[unit, own]] : []
    })
    return { set: setOf(nowSums, sumsOf(rows, persons)), units: new Map(found) }
  }
}

/** For each member a place for her person, the same for all her memberships. */
function personPlaces(members: readonly Member[]): Places {
  const places = new Map<number, number>()
  return members.map(({ person }) => {
    const place = places.get(person) ?? places.size
    places.set(person, place)
    return place
  })
}

/** S and O of each person over all her rows that count, one after the other. */
function sumsOf(rows: readonly PersonSum[], persons: Places): Float64Array {
  const sums = new Float64Array(rows.length * 2)
  for (const [row, { sick, ordinary }] of rows.entries()) {
    if (ordinary <= 0) continue
    const at = (persons[row] ?? 0) * 2
    sums[at] = (sums[at] ?? 0) + sick
    sums[at + 1] = (sums[at + 1] ?? 0) + ordinary
  }
  return sums
}

function setOf(now: Float64Array, base: Float64Array): SetContrast {
  const set = { now: { sick: 0, ordinary: 0 }, base: { sick: 0, ordinary: 0 } }
  const vectors: number[][] = []
  for (let at = 0; at < now.length; at += 2) {
    const [sickNow = 0, ordinaryNow = 0, sickBase = 0, ordinaryBase = 0] = [
      now[at],
      now[at + 1],
      base[at],
      base[at + 1],
    ]
    if (ordinaryNow <= 0 && ordinaryBase <= 0) continue
    vectors.push([sickNow, ordinaryNow, sickBase, ordinaryBase])
    set.now.sick += sickNow
    set.now.ordinary += ordinaryNow
    set.base.sick += sickBase
    set.base.ordinary += ordinaryBase
  }
  return { ...set, persons: vectors.length, products: productsOf(vectors, 4) }
}
