import { inOrder, type Contrast, type UnitContrast } from './contrast'
import { grouped } from './grouped'
import { memberSums, type MemberSums } from './member-rows'
import { noSet, setContrasts, type Places } from './set-contrasts'
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
  let top: UnitContrast['top'] | null = null
  for (let place = 0; place < now.sick.length; place++) {
    const pair = { now: amountAt(now, place), base: amountAt(base, place) }
    add(sums.now, pair.now)
    add(sums.base, pair.base)
    if (pair.now.ordinary > 0 && (top === null || inOrder(pair, top) < 0)) top = pair
  }
  return { ...sums, top: top ?? { now: nothing, base: nothing } }
}

const amountAt = ({ sick, ordinary }: MemberSums, place: number): Amount => ({
  sick: sick[place] ?? 0,
  ordinary: ordinary[place] ?? 0,
})

function add(sum: GroupAmount, { sick, ordinary }: Amount): void {
  if (ordinary <= 0) return
  sum.sick += sick
  sum.ordinary += ordinary
  sum.persons += 1
}
