import { calendarParts, weekday, type Day } from './day'
import { isWorkday } from './workday'

/** When in the day something happened, in Stockholm: inside or outside working hours, or between two times. */
export type LogTime = (
  | { kind: 'inom' | 'utanfor'; from: number; until: number }
  | {
      kind: 'mellan'
      /** Minutes since midnight; over midnight when the first is the later. */
      from: number
      until: number
    }
) & {
  /** The years the log is of. */
  years: readonly [first: number, last: number]
}

/** `06.30`, `6:30` or `6` → minutes since midnight; `24` is the end of the day. @returns null when it isn't a time. */
export function parseTime(text: string): number | null {
  const parts = /^(\d{1,2})(?:[.:]([0-5]\d))?$/.exec(text.trim())
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2] ?? 0) : null
  return minutes === null || minutes > 24 * 60 ? null : minutes
}

/** When summer time begins and ends in a year, in milliseconds since 1970. Source: directive 2000/84/EC. */
export const summerTime = (year: number): { from: number; until: number } => ({
  from: lastSunday(year, 3),
  until: lastSunday(year, 10),
})

/** One o'clock UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month - 1, 31) / 86_400_000
  return (last - (weekday(last as Day) % 7)) * 86_400_000 + 3_600_000
}

/** Monday to Friday that are no workdays, in these years. */
export function freeWeekdays(first: number, last: number): Day[] {
  const from = Date.UTC(first, 0, 1) / 86_400_000
  const days = Math.round(Date.UTC(last + 1, 0, 1) / 86_400_000 - from)
  return Array.from({ length: days }, (_none, place) => (from + place) as Day).filter(
    (date) => weekday(date) < 6 && !isWorkday(date),
  )
}

/** The year of a moment, near enough to know whose summer time to look at. */
export const yearOf = (at: number): number => calendarParts(Math.floor(at / 86_400_000) as Day).year
