import type { Shown } from './edition'

type HiddenPart = readonly [place: string, above: number | null]

/** The parts of a unit that are told or hidden by themselves. */
const parts = ['women', 'ages'] as const

/**
 * What is hidden of the parts of units, and the nearest unit above whose part is told, null for the employer's. When no unit tells it that alone is
 * said: there is no sum of some to take from that of all, whoever has moved.
 */
export const hiddenParts = (units: readonly Shown[]): HiddenPart[] =>
  parts.flatMap((part): HiddenPart[] => {
    const told = new Set(units.filter((unit) => isTold(unit[part])).map(({ unit }) => unit))
    if (told.size === 0) return [[part, null]]
    const parents = new Map(units.map(({ unit, parent }) => [unit, parent]))
    return units
      .filter(({ unit, status }) => status !== 'insufficient' && !told.has(unit))
      .map(({ unit }) => [`${part} ${unit}`, nearestTold(unit, parents, told)])
  })

const isTold = (part: unknown): boolean => part !== null && part !== undefined

function nearestTold(unit: number, parents: ReadonlyMap<number, number | null>, told: ReadonlySet<number>) {
  let next = parents.get(unit) ?? null
  for (let step = 0; next !== null && !told.has(next) && step < 20; step++) next = parents.get(next) ?? null
  return next
}
