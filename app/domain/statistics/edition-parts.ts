import type { Shown } from './edition'

/** The parts of a unit that are told or hidden by themselves. */
const parts = ['women', 'ages'] as const

/**
 * What is hidden of the parts of units, and the nearest unit above whose part is told, null for the employer's. Nothing when no unit tells it:
 * then there is no sum of some to take from that of all.
 */
export const hiddenParts = (units: readonly Shown[]): (readonly [string, number | null])[] =>
  parts.flatMap((part) => {
    const told = new Set(units.filter((unit) => isTold(unit[part])).map(({ unit }) => unit))
    if (told.size === 0) return []
    const parents = new Map(units.map(({ unit, parent }) => [unit, parent]))
    return units
      .filter(({ unit, status }) => status !== 'insufficient' && !told.has(unit))
      .map(({ unit }) => [`${part} ${unit}`, nearestTold(unit, parents, told)] as const)
  })

const isTold = (part: unknown): boolean => part !== null && part !== undefined

function nearestTold(unit: number, parents: ReadonlyMap<number, number | null>, told: ReadonlySet<number>) {
  let next = parents.get(unit) ?? null
  for (let step = 0; next !== null && !told.has(next) && step < 20; step++) next = parents.get(next) ?? null
  return next
}
