import { Temporal } from 'temporal-polyfill'
import type { Day } from './day'

export const logOutcomes = ['ok', 'nekad', 'utom-rackhall', 'regel'] as const
export type LogOutcome = (typeof logOutcomes)[number]

/** A page of the log. */
export const eventsPerPage = 50

/** Where a page of the log begins or ends: an event by its moment and number. */
export interface LogPlace {
  /** Milliseconds since 1970. */
  at: number
  id: number
}

/** `k3v9-1a`: a place in an address. */
export const placeText = ({ at, id }: LogPlace): string => `${at.toString(36)}-${id.toString(36)}`

/** @returns the place that was written by `placeText`, or null. */
export function parsePlace(text: string | null): LogPlace | null {
  const parts = /^([0-9a-z]{1,11})-([0-9a-z]{1,11})$/.exec(text ?? '')
  return parts ? { at: parseInt(parts[1] ?? '', 36), id: parseInt(parts[2] ?? '', 36) } : null
}

const epoch = Temporal.PlainDate.from('1970-01-01')

/** The first moment of a day in Stockholm, in milliseconds since 1970. */
export const startOfDay = (day: Day): number =>
  epoch.add({ days: day }).toZonedDateTime({ timeZone: 'Europe/Stockholm' }).epochMilliseconds
