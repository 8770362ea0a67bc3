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
  /** What `changes` lie between. */
  drafts: { before: StepDraft; after: StepDraft } | null
}

/** The change log of an intervention, the latest first. `events` oldest first. Being read is no change. */
export function changeLog(events: readonly InterventionEvent[], forms: StepForms): LogRow[] {
  const rows: LogRow[] = []
  events.forEach((event, place) => {
    const told = tell(events, place, forms)
    if (told !== null) rows.push({ at: event.at, on: event.on, by: event.by, ...told })
  })
  return rows.reverse()
}

type Told = Pick<LogRow, 'told' | 'drafts'>

function tell(events: readonly InterventionEvent[], place: number, forms: StepForms): Told | null {
  const event = events[place]
  if (!event || event.kind === 'marked-read') return null
  if (event.kind === 'saved') return goesOn(events, place) ? null : tellSaved(events, place, event, forms)
  if (event.kind !== 'published') return { told: event, drafts: null }
  const before = draftBefore(events, place, ({ kind }) => kind === 'published')
  const changes = before === null ? [] : changesBetween(before, event.draft, forms.plan)
  const drafts = { before: before ?? emptyDraft, after: event.draft }
  return { told: { kind: 'published', number: event.number, changes }, drafts }
}

type Saved = Extract<InterventionEvent, { kind: 'saved' }>

const goesOn = (events: readonly InterventionEvent[], place: number): boolean =>
  isSameSitting(events[place], events[place + 1])

/** Whether the same person saves the same step again the same day, with nothing in between. */
export const isSameSitting = (one?: InterventionEvent, other?: InterventionEvent): boolean =>
  one?.kind === 'saved' &&
  other?.kind === 'saved' &&
  one.step === other.step &&
  one.on === other.on &&
  one.by.accountId === other.by.accountId

function tellSaved(events: readonly InterventionEvent[], place: number, saved: Saved, forms: StepForms): Told | null {
  let first = place
  while (isSameSitting(events[first - 1], events[first])) first -= 1
  const before = draftBefore(events, first, (one) => one.kind === 'saved' && one.step === saved.step)
  const drafts = { before: before ?? emptyDraft, after: saved.draft }
  const changes = changesBetween(drafts.before, drafts.after, forms[saved.step])
  return changes.length === 0 ? null : { told: { kind: 'saved', step: saved.step, changes }, drafts }
}

function draftBefore(
  events: readonly InterventionEvent[],
  place: number,
  is: (event: InterventionEvent) => boolean,
): StepDraft | null {
  const before = events.slice(0, place).findLast(is)
  return before && 'draft' in before ? before.draft : null
}
