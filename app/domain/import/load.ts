import type { Day } from '../day'
import { overlap, type Period } from './period'

/** An absence with its extent in percent. */
export interface Load extends Period {
  extent: number
}

/** Rounding of fractions such as 33,3 + 33,3 + 33,4 takes nobody over the limit. */
const fullDay = 100.01

/**
 * Does a day of `load` come to more than 100 % together with the others? Overlapping extents add. Source: method.md §1.
 */
export function overloads(load: Load, others: readonly Load[]): boolean {
  const beside = others.filter((other) => overlap(load, other))
  if (beside.length === 0) return load.extent > fullDay
  const steps = [load.from, ...beside.map((other) => other.from).filter((day) => day > load.from)]
  return steps.some((day) => load.extent + extentOn(day, beside) > fullDay)
}

const extentOn = (day: Day, loads: readonly Load[]): number =>
  loads.reduce((sum, load) => (load.from <= day && (load.to === null || load.to >= day) ? sum + load.extent : sum), 0)

/** Splits loads into groups that share no day, in order of first day; a group of one cannot be over the limit. */
export function clusters<Item extends Load>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let end = -Infinity
  for (const item of [...items].sort((one, other) => one.from - other.from)) {
    if (item.from > end) groups.push([])
    groups.at(-1)?.push(item)
    end = Math.max(end, item.to ?? Infinity)
  }
  return groups
}
