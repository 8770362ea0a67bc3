import { Temporal } from 'temporal-polyfill'
import type { Day } from './day'

export const logOutcomes = ['ok', 'nekad', 'utom-rackhall', 'regel'] as const
export type LogOutcome = (typeof logOutcomes)[number]

/** Whether somebody has reviewed an event: not yet, without remark or to be looked into, or the latter alone. */
export const logReviewed = ['nej', 'ja', 'utreds'] as const
export type LogReviewed = (typeof logReviewed)[number]

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

/** `1x3-9f86d081`: an event in an address, by its number and the beginning of its hash, so that nobody counts her way to it. */
export const eventSlug = (id: number, hash: string): string => `${id.toString(36)}-${hash.slice(0, 8)}`

/** @returns the number in it, or null. */
export function parseEventSlug(text: string): number | null {
  const parts = /^([0-9a-z]{1,11})-[0-9a-f]{8}$/.exec(text)
  return parts ? parseInt(parts[1] ?? '', 36) : null
}
