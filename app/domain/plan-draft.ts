/**
 * A plan being written, as it was typed: nothing is required, nothing is too odd to keep. Rows carry a key of their own, so
 * that two who write at the same time can be told what each did to the same row.
 */
export interface PlanDraft {
  tasks: DraftTask[]
  adjustments: DraftAdjustment[]
  ramp: DraftStep[]
  followUps: DraftFollowUp[]
  contact: string
  /** `ja`, `nej`, or nothing yet. */
  participation: string
  participationReason: string
  comment: string
}

export interface DraftTask {
  key: string
  what: string
  can: string
  change: string
}

export interface DraftAdjustment {
  key: string
  what: string
  who: string
  from: string
  to: string
  state: string
  effect: string
}

export interface DraftStep {
  key: string
  from: string
  share: string
  checkOn: string
}

interface DraftFollowUp {
  key: string
  on: string
}

export type RowKind = 'tasks' | 'adjustments' | 'ramp' | 'followUps'

export const rowKinds = ['tasks', 'adjustments', 'ramp', 'followUps'] as const satisfies readonly RowKind[]

export const emptyDraft: PlanDraft = {
  tasks: [],
  adjustments: [],
  ramp: [],
  followUps: [],
  contact: '',
  participation: '',
  participationReason: '',
  comment: '',
}

/** A row that nothing has been written in counts as not there. */
export const isBlank = ({ key: _key, state: _state, ...row }: { key: string; state?: string }): boolean =>
  Object.values(row).every((text) => text === '')

/** The draft with a new, empty row last. Not more than forty of a kind. */
export function addRow(draft: PlanDraft, kind: RowKind, key: string): PlanDraft {
  if (draft[kind].length >= mostRows) return draft
  if (kind === 'tasks') return { ...draft, tasks: [...draft.tasks, { key, what: '', can: '', change: '' }] }
  if (kind === 'ramp') return { ...draft, ramp: [...draft.ramp, { key, from: '', share: '', checkOn: '' }] }
  if (kind === 'followUps') return { ...draft, followUps: [...draft.followUps, { key, on: '' }] }
  const row = { key, what: '', who: '', from: '', to: '', state: 'proposed', effect: '' }
  return { ...draft, adjustments: [...draft.adjustments, row] }
}

export const removeRow = (draft: PlanDraft, kind: RowKind, key: string): PlanDraft => ({
  ...draft,
  [kind]: draft[kind].filter((row) => row.key !== key),
})

export const mostRows = 40

/** Whether a draft has too many rows of a kind, and more of them than before: what is too long already can be shortened. */
export const outgrows = (draft: PlanDraft, before: PlanDraft): boolean =>
  rowKinds.some((kind) => draft[kind].length > Math.max(mostRows, before[kind].length))

export const sameDraft = (one: PlanDraft, other: PlanDraft): boolean => JSON.stringify(one) === JSON.stringify(other)
