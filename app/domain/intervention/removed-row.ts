import { rowsOf, type StepDraft } from './draft'
import type { InterventionEvent } from './event'
import type { Step } from './stage'
import type { StepForm } from './step-form'

/** The rows of one draft that another lacks, as `measures.k3v`. */
export const removedRows = (before: StepDraft, after: StepDraft, form: StepForm): string[] =>
  form.groups.flatMap(({ name }) => {
    const kept = new Set(rowsOf(after, name).map(({ key }) => key))
    return rowsOf(before, name).flatMap(({ key }) => (kept.has(key) ? [] : [`${name}.${key}`]))
  })

/** The event that takes the place of another at the same sitting: what had been taken away by then still has been. */
export function goingOn(before: InterventionEvent | undefined, event: InterventionEvent): InterventionEvent {
  if (before?.kind !== 'saved' || event.kind !== 'saved') return event
  const removed = [...new Set([...(before.removed ?? []), ...(event.removed ?? [])])]
  return removed.length > 0 ? { ...event, removed } : event
}

/** What may have been taken away of a step since a revision of it was read. */
export const removedSince = (events: readonly InterventionEvent[], step: Step, revision: number): ReadonlySet<string> =>
  new Set(
    events.flatMap((one) =>
      one.kind === 'saved' && one.step === step && one.revision > revision ? (one.removed ?? []) : [],
    ),
  )
