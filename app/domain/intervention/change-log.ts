import type { Day } from '../day'
import { emptyDraft, type StepDraft } from './draft'
import type { EventBody, InterventionEvent } from './event'
import { changesBetween, type FormChange } from './form-change'
import type { By } from './party'
import type { Step } from './stage'
import type { StepForms } from './step-form'

/** What the log tells in a sentence: events as they are, but what was written as what differs. */
export type InterventionTold =
  | Exclude<EventBody, { kind: 'saved' | 'published' | 'marked-read' }>
  /** Saved one or more times in a row by the same person on the same day; changes against what stood before. */
  | { kind: 'saved'; step: Step; changes: FormChange[] }
  /** `changes` against the version before; empty for the first. */
  | { kind: 'published'; number: number; changes: FormChange[] }

export interface LogRow {
  at: number
  on: Day
  by: By
  told: InterventionTold
}

/** The change log of an intervention, the latest first. `events` oldest first. Being read is no change. */
export function changeLog(events: readonly InterventionEvent[], forms: StepForms): LogRow[] {
  const rows: LogRow[] = []
  events.forEach((event, place) => {
    const told = tell(events, place, forms)
    if (told !== null) rows.push({ at: event.at, on: event.on, by: event.by, told })
  })
  return rows.reverse()
}

function tell(events: readonly InterventionEvent[], place: number, forms: StepForms): InterventionTold | null {
  const event = events[place]
  if (!event || event.kind === 'marked-read') return null
  if (event.kind === 'saved') return goesOn(events, place) ? null : tellSaved(events, place, event, forms)
  if (event.kind !== 'published') return event
  const before = draftBefore(events, place, ({ kind }) => kind === 'published')
  const changes = before === null ? [] : changesBetween(before, event.draft, forms.plan)
  return { kind: 'published', number: event.number, changes }
}

type Saved = Extract<InterventionEvent, { kind: 'saved' }>

/** Whether the same person saves the same step again the same day, with nothing in between. */
const goesOn = (events: readonly InterventionEvent[], place: number): boolean =>
  isSameSitting(events[place], events[place + 1])

const isSameSitting = (one?: InterventionEvent, other?: InterventionEvent): boolean =>
  one?.kind === 'saved' &&
  other?.kind === 'saved' &&
  one.step === other.step &&
  one.on === other.on &&
  one.by.accountId === other.by.accountId

function tellSaved(
  events: readonly InterventionEvent[],
  place: number,
  saved: Saved,
  forms: StepForms,
): InterventionTold | null {
  let first = place
  while (isSameSitting(events[first - 1], events[first])) first -= 1
  const before = draftBefore(events, first, (one) => one.kind === 'saved' && one.step === saved.step)
  const changes = changesBetween(before ?? emptyDraft, saved.draft, forms[saved.step])
  return changes.length === 0 ? null : { kind: 'saved', step: saved.step, changes }
}

function draftBefore(
  events: readonly InterventionEvent[],
  place: number,
  is: (event: InterventionEvent) => boolean,
): StepDraft | null {
  const before = events.slice(0, place).findLast(is)
  return before && 'draft' in before ? before.draft : null
}
