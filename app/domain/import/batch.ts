import { accept, refuse, type Decision } from '../outcome'

/** waiting → reading (→ mapping → waiting) → planning → ready → publishing → evaluating → done; or an end without effect. */
export const importPhases = [
  'waiting',
  'reading',
  'mapping',
  'planning',
  'ready',
  'publishing',
  'evaluating',
  'done',
  'failed',
  'discarded',
  'undone',
] as const

export type ImportPhase = (typeof importPhases)[number]

/** What nobody has said the meaning of yet, in a file that waits: its headers, or codes in a column that a profile knows. */
export interface UnpairedHeaders {
  file: string
  columns: string[]
  causes?: { profile: string; codes: string[] }
}

/** Nothing more happens to an import in one of these, unless somebody undoes it. */
export const isOver = (phase: ImportPhase): boolean => ['done', 'failed', 'discarded', 'undone'].includes(phase)

/** Ends from which nothing has ever become visible. */
export const endsWithoutEffect: ImportPhase[] = ['failed', 'discarded']

/** Readers see it, or have seen it. */
export const endsWithEffect: ImportPhase[] = ['evaluating', 'done', 'undone']

interface Planned {
  phase: ImportPhase
  /** Rows that cannot be taken in. */
  bad: number
  /** Whether the same changes are visible as when the plan was made. */
  planHolds: boolean
}

/** All or nothing, unless somebody has said that the good rows may be taken in without the bad. Source: product.md §3. */
export function decidePublishing(
  { phase, bad, planHolds }: Planned,
  skipBad: boolean,
): Decision<'publish' | 'plan-again'> {
  if (phase !== 'ready') return refuse('import-not-ready')
  if (bad > 0 && !skipBad) return refuse('import-has-bad-rows', { rows: bad })
  return accept(planHolds ? 'publish' : 'plan-again')
}

/** What has been published is undone instead, and what is being published can no longer be stopped. */
export const decideDiscarding = (phase: ImportPhase): Decision<'discard'> =>
  isOver(phase) || phase === 'publishing' || phase === 'evaluating' ? refuse('import-over') : accept('discard')

/** Undone only while every row is as the import left it. Source: product.md §4. */
export function decideUndoing({ phase, changedLater }: { phase: ImportPhase; changedLater: number }): Decision<'undo'> {
  if (phase !== 'done' && phase !== 'evaluating') return refuse('import-not-published')
  return changedLater > 0 ? refuse('import-changed-later', { rows: changedLater }) : accept('undo')
}

/** How long the files of an import wait for somebody to pair their columns, or to decide. */
export const hoursToDecide = 24

/** Rows of the lists of imports and of bad rows that a page shows. */
export const importsPerPage = 50
export const faultsPerPage = 50

/** Somebody works on it, or soon will: what a page says of it may be different in a moment. */
export const isUnderway = (phase: ImportPhase): boolean =>
  ['waiting', 'reading', 'planning', 'publishing', 'evaluating'].includes(phase)
