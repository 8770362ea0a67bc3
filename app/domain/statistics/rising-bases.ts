import { baseMonths } from './base-months'
import { fewestMonths } from './funnel'
import type { BaseUnits } from './member-contrasts'
import { rolling, type Month } from './month'
import type { UnitMonth } from './rising'

/** Those that can be compared, by the months they are compared over. */
export function basesOf(units: readonly UnitMonth[][], end: Month, firstSickMonth: Month, hidden: ReadonlySet<number>) {
  const bases = new Map<string, BaseUnits & { units: number[] }>()
  const now = rolling(end)
  for (const own of units) {
    const present = own.flatMap(({ month, ordinary }) => (ordinary > 0 ? [month] : []))
    const unit = own[0]?.unit
    if (unit === undefined || hidden.has(unit)) continue
    if (present.filter((month) => month > end - now.length).length < fewestMonths) continue
    const base = baseMonths(present, now, firstSickMonth)?.map((month) => end - month)
    if (!base) continue
    const known = bases.get(base.join()) ?? { base, units: [] }
    known.units.push(unit)
    bases.set(base.join(), known)
  }
  return bases
}
