/** A calendar day in Europe/Stockholm as a whole number of days since 1970-01-01, so that days can be compared and subtracted. */
export type Day = number & { readonly unit: 'day' }

/** @returns the day a date stands for, or null when the text isn't an existing date written `YYYY-MM-DD`. */
export function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return null
  const milliseconds = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  return new Date(milliseconds).toISOString().slice(0, 10) === iso ? ((milliseconds / 86_400_000) as Day) : null
}

/** `2026-11-20` → that day. @throws RangeError when it is not a date. */
export function day(iso: string): Day {
  const parsed = parseDay(iso)
  if (parsed === null) throw new RangeError(`Not a date: ${iso}`)
  return parsed
}

/** @returns `YYYY-MM-DD` */
export const isoDay = (date: Day): string => new Date(date * 86_400_000).toISOString().slice(0, 10)

/** @returns the day `days` after (negative: before) this one. */
export const addDays = (date: Day, days: number): Day => (date + days) as Day

/** Calendar months; a day that the month lacks becomes its last day (31 Aug − 6 months = 28/29 Feb). */
export function addMonths(date: Day, months: number): Day {
  const { year, month, dayOfMonth } = calendarParts(date)
  const first = Date.UTC(year, month - 1 + months, 1) / 86_400_000
  const last = Date.UTC(year, month + months, 0) / 86_400_000
  return Math.min(first + dayOfMonth - 1, last) as Day
}

/** @returns 1 = Monday … 7 = Sunday */
export const weekday = (date: Day): number => ((((date + 3) % 7) + 7) % 7) + 1

/** @returns year, month 1–12 and day of month 1–31 */
export function calendarParts(date: Day): { year: number; month: number; dayOfMonth: number } {
  const utc = new Date(date * 86_400_000)
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, dayOfMonth: utc.getUTCDate() }
}

/** The calendar day it is in Europe/Stockholm at a moment. */
export const dayAt = (moment: Date): Day => day(inStockholm.format(moment))

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** @returns the hour it is in Europe/Stockholm at a moment, 0–23 */
export const hourAt = (moment: Date): number => Number(hourInStockholm.format(moment))

const hourInStockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hourCycle: 'h23',
})

export const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
export const later = (one: Day, other: Day): Day => (one > other ? one : other)
