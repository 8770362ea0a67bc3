import type { AbsenceSpell } from '../absence'
import { addDays, earlier, type Day } from '../day'

/** Days on which the same part of the ordinary time is sick time. */
export interface SickStretch {
  from: Day
  to: Day
  /** Part of the ordinary hours, 0 < part ≤ 1. */
  part: number
  /** The part that comes from spells under 100 %, 0 ≤ graded ≤ part. */
  graded: number
}

/**
 * The spells of one employee number as stretches that do not overlap, cut off at `end`. Extents of the same day add up
 * to at most 100 %; what is over is taken from the part-time spells. Source: method.md §1.
 */
export function sickStretches(spells: readonly AbsenceSpell[], end: Day): SickStretch[] {
  const begun = spells
    .filter(({ from }) => from <= end)
    .map(({ from, to, extent }) => ({ from, to: earlier(to ?? end, end), extent }))
  const [only] = begun
  if (only && begun.length === 1) return stretchOf(only.from, only.to, begun)
  const cuts = [...new Set(begun.flatMap(({ from, to }) => [from, addDays(to, 1)]))].sort((one, other) => one - other)
  const stretches: SickStretch[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = addDays(cuts[index + 1] ?? from, -1)
    stretches.push(
      ...stretchOf(
        from,
        to,
        begun.filter((spell) => spell.from <= from && spell.to >= from),
      ),
    )
  }
  return stretches
}

/** The same spells on all the days; none when there are none. */
function stretchOf(from: Day, to: Day, spells: readonly Pick<AbsenceSpell, 'extent'>[]): SickStretch[] {
  const { full, graded } = extentsOf(spells)
  const part = Math.min(100, full + graded) / 100
  return part > 0 ? [{ from, to, part, graded: part - Math.min(100, full) / 100 }] : []
}

function extentsOf(spells: readonly Pick<AbsenceSpell, 'extent'>[]): { full: number; graded: number } {
  let full = 0
  let graded = 0
  for (const { extent } of spells) {
    if (extent >= 100) full += extent
    else graded += extent
  }
  return { full, graded }
}
