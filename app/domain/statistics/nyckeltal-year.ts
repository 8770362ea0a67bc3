import { calendarParts, type Day } from '../day'

/** The year of an address, from 2005 on, when the calendar of workdays begins, to this one; null for anything else. */
export function nyckeltalYear(written: string | undefined, today: Day): number | null {
  const year = /^\d{4}$/.test(written ?? '') ? Number(written) : NaN
  return year >= 2005 && year <= calendarParts(today).year ? year : null
}
