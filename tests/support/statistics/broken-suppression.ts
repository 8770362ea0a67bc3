import { hiddenAlone, hideUntil, smallestFirst } from '~/domain/statistics/suppression'
import { shownSelections } from '~/domain/statistics/suppression-overlap'
import { shownUnits } from '~/domain/statistics/suppression-tree'
import type { FilterWorld, UnitWorld } from './masked-world'

const smallest = 11
const alone = (group: UnitWorld['units'][number]) => hiddenAlone(group, smallest)

/** Only groups that are too small themselves are hidden. */
export const onlySmallUnits = ({ units }: UnitWorld): Set<string> =>
  new Set(units.filter((unit) => !alone(unit)).map(({ code }) => code))

/** A hidden group takes one more with it, but two hidden ones are thought to be enough. */
export function oneMoreUnit({ units }: UnitWorld): Set<string> {
  const parents = new Set(units.map(({ parent }) => parent))
  const hidden = [...parents].flatMap((above) =>
    hideUntil(
      smallestFirst(units.filter(({ parent, persons }) => parent === above && persons > 0)),
      alone,
      ({ length }) => length !== 1,
    ),
  )
  return new Set(units.filter((unit) => !hidden.includes(unit)).map(({ code }) => code))
}

/** What is in a hidden group is shown when it is large itself. */
export function nothingOneLevelDown(world: UnitWorld): Set<string> {
  const shown = shownUnits(world.units, smallest, world.count)
  const below = world.units.filter((unit) => unit.parent !== null && !shown.has(unit.parent) && !alone(unit))
  return new Set([...shown, ...below.map(({ code }) => code)])
}

/** Who has moved is counted once in each group. */
export const moversTwice = ({ units }: UnitWorld): Set<string> => shownUnits(units, smallest)

/** A rate that is 0 or the same for everybody is shown. */
export const alikeShown = ({ units, count }: UnitWorld): Set<string> =>
  shownUnits(
    units.map((unit) => ({ ...unit, same: null })),
    smallest,
    count,
  )

/** Each choice of filters is judged for itself. */
export const eachFilterAlone = ({ selections, cells, count }: FilterWorld): Set<string> =>
  new Set(selections.flatMap((one) => [...shownSelections([one], cells, smallest, count)]))

/** Only one group inside another is looked at, not sums of several. */
export function onlyPairsOfFilters(world: FilterWorld): Set<string> {
  const codes = eachFilterAlone(world)
  let shown = world.selections.filter(({ code }) => codes.has(code))
  const persons = (cells: readonly string[]) => world.count(cells)
  for (;;) {
    const inner = shown.find((one) =>
      shown.some((other) => {
        const rest = other.cells.filter((cell) => !one.cells.includes(cell))
        const inside = one.cells.every((cell) => other.cells.includes(cell))
        return inside && persons(rest) > 0 && persons(rest) < smallest
      }),
    )
    if (!inner) return new Set(shown.map(({ code }) => code))
    shown = shown.filter((one) => one !== inner)
  }
}
