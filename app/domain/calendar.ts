import { z } from 'zod'
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

/** Something of somebody's that stands in her own calendar: about an employee, or about the support of a workplace. */
export type CalendarDate = PersonDate | InterventionDate

/** When the next step, or a follow-up, is meant to come; `slug` tells the follow-ups of one intervention apart. */
export interface InterventionDate {
  kind: 'intervention'
  slug: string
  interventionSlug: string
  followUp: boolean
  on: Day
  since: Day
}

export type PersonDate = { personId: number; on: Day } & (
  | (MeetingTime & { kind: 'meeting'; caseSlug: string })
  /** A talk in a case, or one that was only noted on the card. */
  | { kind: 'talk'; slug: string; time: string | null; bookedAt: number; at: TalkPlace }
  /** By when a plan is to be ready or decided on. */
  | { kind: 'plan'; slug: string; since: Day }
  | { kind: 'signal'; slug: string; since: Day }
  /** An agreed next step, or the last day of what a limit of the clock asks for. */
  | { kind: 'step' | 'limit'; slug: string; caseSlug: string; since: Day }
)

export interface MeetingTime {
  slug: string
  from: string
  to: string
  sequence: number
  changedAt: number
  cancelled: boolean
}

export type TalkPlace = { caseSlug: string; talkSlug: string } | { personSlug: string }

/** Each thing once, though somebody may reach it in two of her roles. */
export const eachOnce = (dates: readonly CalendarDate[]): CalendarDate[] => [
  ...new Map(dates.map((date) => [`${date.kind} ${date.slug}`, date])).values(),
]

export const calendarLinkForm = z.object({ atgard: z.enum(['skapa', 'aterkalla'], { error: 'choose' }) })

/** `/kalender/KOD.ics` → `KOD`; null for any other address. */
export const feedCode = (name: string): string | null => /^([\w-]{20,64})\.ics$/.exec(name)?.[1] ?? null
