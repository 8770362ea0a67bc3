import type { Day } from './day'

/** Something with a day, as a calendar program is told of it. */
export interface CalendarEntry {
  /** The same for ever, so that a later version replaces an earlier one. */
  uid: string
  /** Neutral: neither who nor why. */
  title: string
  /** The whole address of its page. */
  url: string
  on: Day
  /** Clock times in Stockholm, `09.30`; null = the whole day. */
  times: { from: string; to: string } | null
  /** Raised by each change. Source: RFC 5545 §3.8.7.4. */
  sequence: number
  /** When it was last changed, milliseconds since 1970. */
  changedAt: number
  cancelled: boolean
}
