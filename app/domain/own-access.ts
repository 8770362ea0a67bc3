import { dayAt, type Day } from './day'
import type { LogPlace } from './log'

/** An event as the employee it concerns is told of it. */
export interface AccessTold extends LogPlace {
  actorId: number | null
  /** Null when protected, or when only roles are told. */
  name: string | null
  organisation: string | null
  role: string
  action: string
  outcome: string
  /** For whom the actor stepped in that day, by name. */
  absent: string | null
}

/** The same thing done by the same person on the same day, told once. */
export interface Look {
  name: string | null
  organisation: string | null
  role: string
  action: string
  outcome: string
  absent: string | null
  /** The latest, milliseconds since 1970. */
  at: number
  times: number
  /** It was whoever asks. */
  own: boolean
}

/** What happened, the latest first; what is alike on a day is told together, where its latest stood. */
export function looksOf(events: readonly AccessTold[], self: number | null): Look[] {
  const looks = new Map<string, Look>()
  for (const { id: _id, actorId, ...event } of events) {
    const day: Day = dayAt(new Date(event.at))
    const key = JSON.stringify([actorId, event.role, event.action, outcomeKind(event.outcome), day])
    const known = looks.get(key)
    if (known) known.times += 1
    else looks.set(key, { ...event, times: 1, own: actorId !== null && actorId === self })
  }
  return [...looks.values()]
}

const outcomeKind = (outcome: string): string => outcome.split(':')[0] ?? outcome
