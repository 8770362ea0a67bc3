import { Temporal } from 'temporal-polyfill'
import { environment } from './environment.server'

const zone = 'Europe/Stockholm'

let travelled: string | null = null

/** Business time. In a demo `REKO_NOW` replaces the calendar date, and the time of day runs on. */
export function now(): Date {
  const set = travelled ?? environment().rekoNow
  if (set === null) return new Date()
  return set.includes('T') ? momentAt(set) : onDate(set)
}

/** The clock on the wall: sessions, activation codes, throttling and leases. */
export const realNow = (): Date => new Date()

/** Tests and the seed move the clock: to a date (the time of day runs on), or to a moment that stands still; null = back. */
export const travelTo = (iso: string | null): void => {
  travelled = iso
}

const momentAt = (iso: string): Date =>
  /(Z|[+-]\d\d:?\d\d)$/.test(iso)
    ? new Date(iso)
    : new Date(Temporal.PlainDateTime.from(iso).toZonedDateTime(zone).epochMilliseconds)

const onDate = (date: string): Date => {
  const time = Temporal.Now.zonedDateTimeISO(zone).toPlainTime()
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds)
}
