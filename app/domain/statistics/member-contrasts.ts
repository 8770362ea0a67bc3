import { inOrder, type Contrast, type Periods, type UnitContrast } from './contrast'
import { grouped } from './grouped'
import { memberSums, type MemberSums } from './member-sums'
import { setContrasts, type Places } from './set-contrasts'
import { noSet } from './set-products'
import { nothing, type Amount, type GroupAmount } from './unit-sum'
import type { Member } from './unit-result-question'
import type { Measure } from './verdict'

/** A base, and the units that are compared over it. */
export interface BaseUnits {
  base: Places
  units: readonly number[]
}

/**
 * `contrast` of the members' sums now and over each of several bases, for the units of the base: in one pass over all members, and one over
 * the members of each unit.
 */
export function memberContrasts(
  members: readonly Member[],
  measure: Measure,
  now: Places,
  bases: readonly BaseUnits[],
): Contrast[] {
  const sets = setContrasts(
    members,
    measure,
    now,
    bases.map(({ base }) => base),
  )
  const byUnit = grouped(members, ({ workplace }) => workplace)
  return bases.map(({ base, units }, place) => {
    const found = units.flatMap((unit): [number, UnitContrast][] => {
      const own = byUnit.get(unit) ?? []
      const contrast = unitContrast(memberSums(own, measure, now), memberSums(own, measure, base))
      return contrast.now.persons > 0 || contrast.base.persons > 0 ? [[unit, contrast]] : []
    })
    return { set: sets[place] ?? noSet, units: new Map(found) }
  })
}

/** One unit whose members have one place each. */
function unitContrast(now: MemberSums, base: MemberSums): UnitContrast {
  const sums = { now: { ...nothing }, base: { ...nothing } }
  let top = -1
  for (let place = 0; place < now.sick.length; place++) {
    add(sums.now, now.sick[place] ?? 0, now.ordinary[place] ?? 0)
    add(sums.base, base.sick[place] ?? 0, base.ordinary[place] ?? 0)
    if ((now.ordinary[place] ?? 0) <= 0 || (top >= 0 && (now.sick[place] ?? 0) < (now.sick[top] ?? 0))) continue
    if (top < 0 || inOrder(pairAt(now, base, place), pairAt(now, base, top)) < 0) top = place
  }
  return { ...sums, top: top < 0 ? { now: nothing, base: nothing } : pairAt(now, base, top) }
}

const pairAt = (now: MemberSums, base: MemberSums, place: number): Periods<Amount> => ({
  now: { sick: now.sick[place] ?? 0, ordinary: now.ordinary[place] ?? 0 },
  base: { sick: base.sick[place] ?? 0, ordinary: base.ordinary[place] ?? 0 },
})

function add(sum: GroupAmount, sick: number, ordinary: number): void {
  if (ordinary <= 0) return
  sum.sick += sick
  sum.ordinary += ordinary
  sum.persons += 1
}
