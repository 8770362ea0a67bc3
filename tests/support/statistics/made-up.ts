import { seededChance } from '~/domain/statistics/chance'
import type { PersonSum } from '~/domain/statistics/person-sums'

/** A workplace of a made-up employer; a doubled one has twice as many absences of every kind in the last 12 of 36 months. */
export interface Workplace {
  persons: number
  doubled: boolean
}

/** What one person has each month, the last one last: sick hours, and short occasions begun. */
export interface MadeUpPerson {
  unit: number
  hours: Float64Array
  occasions: Float64Array
}

export const span = 36
export const hoursAMonth = 150

/**
 * Persons of workplaces, numbered as they come. Everybody has a liability to absence of her own (log-normal, mean 1), and so has
 * every workplace when they usually differ by `spread`. Short occasions
 * begin 0.09 times a month, more in winter, and last 1–14 days; long ones 0.005 times a month and last 1–18 months, half of them
 * half-time. That is about one short occasion a year and a rate of some five per cent.
 */
export function madeUp(
  workplaces: readonly Workplace[],
  { seed, spread }: { seed: number; spread: number },
): MadeUpPerson[] {
  const chance = seededChance(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
  return workplaces.flatMap(({ persons, doubled }, unit) => {
    const place = Math.exp(spread * normal() - spread ** 2 / 2)
    return Array.from({ length: persons }, () => {
      const liability = place * Math.exp(0.8 * normal() - 0.32)
      return madeUpPerson(unit, (month) => liability * (doubled && month >= span - 12 ? 2 : 1), chance)
    })
  })
}

/** Over some months of the 36, from `first` to before `end`, by either measure. */
export const sumsOf = (persons: readonly MadeUpPerson[], measure: 'total' | 'short', [first, end]: [number, number]) =>
  persons.map(({ unit, hours, occasions }, person): PersonSum => {
    const months = (measure === 'total' ? hours : occasions).subarray(first, end)
    return { person, unit, sick: months.reduce((sum, month) => sum + month, 0), ordinary: timeOf(measure, end - first) }
  })

/** Employed years are counted in months here. */
export const timeOf = (measure: 'total' | 'short', months: number): number =>
  measure === 'total' ? hoursAMonth * months : months / 12

function madeUpPerson(unit: number, liabilityIn: (month: number) => number, chance: () => number): MadeUpPerson {
  const hours = new Float64Array(span)
  const occasions = new Float64Array(span)
  const runUp = 12
  for (let month = -runUp; month < span; month++) {
    const winter = 1 + 0.5 * Math.cos((2 * Math.PI * month) / 12)
    const liability = liabilityIn(month)
    if (chance() < 0.005 * liability) {
      const extent = chance() < 0.5 ? 0.5 : 1
      const last = month + Math.ceil(18 * chance() ** 3)
      for (let sick = Math.max(0, month); sick < Math.min(span, last); sick++) hours[sick] = hoursAMonth * extent
    }
    if (month < 0 || hours[month] !== 0) continue
    for (let rest = 0.09 * liability * winter; rest > chance(); rest = 0) {
      occasions[month] = 1
      hours[month] = Math.ceil(14 * chance() ** 2) * 8 * (5 / 7)
    }
  }
  return { unit, hours, occasions }
}
