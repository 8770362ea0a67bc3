import { shownUnits, type UnitGroup } from './suppression-tree'

/**
 * Codes of the units whose series of months are shown when the hours of each month are published too, so that the units of
 * a month add up to the one above and the months of a unit to its own year. Of the units shown as a whole, `whole`, those with
 * enough persons in every month in which they have any; and in no month may one that is hidden be found by subtraction. All months
 * of a unit stand or fall together: with one of them hidden, the others and the year would give it away. Holds for units with somebody in every month; one that
 * opened or closed within the year can still be set apart by the months it lacks.
 */
export function shownSeries(
  months: readonly (readonly UnitGroup[])[],
  { whole, smallest }: { whole: ReadonlySet<string>; smallest: number },
): Set<string> {
  const shown = new Set(whole)
  for (;;) {
    const hidden = months.flatMap((units) => hiddenInMonth(units, shown, smallest))
    if (hidden.length === 0) return shown
    for (const code of hidden) shown.delete(code)
  }
}

/** By the size rule alone: a month may be 0 or alike for everybody, as most months of a small unit are. Source: method.md §4. */
function hiddenInMonth(units: readonly UnitGroup[], shown: ReadonlySet<string>, smallest: number): string[] {
  const sized = units.map((unit) => ({ ...unit, same: null, withheld: !shown.has(unit.code) }))
  const may = shownUnits(sized, smallest)
  return units.filter(({ code, persons }) => persons > 0 && shown.has(code) && !may.has(code)).map(({ code }) => code)
}
