import type { Day } from '../day'
import { classAt, type LengthClass } from './length-class'
import type { PersonMonth } from './person-month'

/** Sick hours of a month by how long their occasions had become at the end of a period; they sum to `sick`. Source: method.md §2. */
export function sickByClass({ sickBy }: Pick<PersonMonth, 'sickBy'>, periodEnd: Day): Record<LengthClass, number> {
  const hours = { short: 0, medium: 0, long: 0 }
  for (const part of sickBy) hours[classAt(part.occasion, periodEnd)] += part.hours
  return hours
}
