import { grouped } from './grouped'
import { countApart, hiddenOf, type CountPersons, type Group } from './suppression'

/** A unit in the tree organisation → förvaltning → område → arbetsplats. */
export interface UnitGroup extends Group {
  /** Code of the unit above, null at the top. */
  parent: string | null
}

/**
 * Codes of the units whose numbers over 12 months or a year are shown. Everything in a unit must be in the units right below
 * it, if it has any: people placed on it directly are a withheld unit of their own. The order of the units doesn't matter.
 * A unit of nobody is neither shown nor hidden. `count` is needed when somebody has been at several units.
 *
 * Nobody can be found by subtraction: what is known of a shown unit less the shown ones in it is always enough people, since
 * the hidden ones right below it are, and so again below each of them that is large. Source: method.md §4.
 */
export function shownUnits(
  units: readonly UnitGroup[],
  smallest: number,
  count: CountPersons = countApart(units),
): Set<string> {
  const below = grouped(units, ({ parent }) => parent)
  const shown = new Set<string>()
  const look = (set: readonly UnitGroup[], total: 'published' | 'hidden') => {
    const hidden = new Set(hiddenOf(set, { smallest, count, total }))
    for (const unit of set) {
      if (unit.persons > 0 && !hidden.has(unit)) shown.add(unit.code)
      look(below.get(unit.code) ?? [], hidden.has(unit) ? 'hidden' : 'published')
    }
  }
  for (const top of below.get(null) ?? []) look([top], 'published')
  return shown
}
