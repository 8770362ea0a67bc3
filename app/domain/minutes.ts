import type { Day } from './day'
import type { MeetingFacts } from './meeting'
import { accept, refuse, type Decision } from './outcome'
import type { NextStep } from './talk'

/** What was said about the work and what was agreed. `attended` are the opaque names of those of the invited who came. */
export interface Minutes {
  attended: string[]
  said: string
  agreed: string
  tasks: NextStep[]
}

export interface MinutesWritten {
  minutes: Minutes
  finish: boolean
  /** Why finished minutes are changed. */
  reason: string | null
  /** The version that whoever wrote had before her. */
  basedOn: string | null
}

/**
 * Write minutes from the day of the meeting on. A draft may lack anything; finished minutes say who came and something of
 * what was said or agreed, and are changed only with a reason. Tasks come into force when the minutes are finished, each
 * version's own, and none is due before the meeting. Who wrote from a version that no longer stands must look again.
 */
export function writeMinutes(
  facts: MeetingFacts,
  { minutes, finish, reason, basedOn }: MinutesWritten,
  today: Day,
): Decision<{ minutes: Minutes; finished: boolean; reason: string | null; first: boolean }> {
  const first = facts.minutes !== 'finished'
  if (facts.cancelled) return refuse('meeting-cancelled')
  if (facts.slot.on > today) return refuse('minutes-ahead')
  if (basedOn !== facts.latest) return refuse('minutes-changed-meanwhile')
  if (minutes.tasks.some(({ dueOn }) => dueOn < facts.slot.on)) return refuse('task-before-meeting')
  if (first && !finish) return accept({ minutes, finished: false, reason: null, first })
  if (!first && reason === null) return refuse('minutes-without-reason')
  if (minutes.attended.length === 0) return refuse('nobody-attended')
  if (minutes.said === '' && minutes.agreed === '') return refuse('minutes-say-nothing')
  return accept({ minutes, finished: true, reason: first ? null : reason, first })
}
