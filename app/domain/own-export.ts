import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** A copy of everything about a person that she has asked for. */
export interface OwnExportFacts {
  askedOn: Day
  /** It can be fetched until this day, and is then removed. Null until it is made. */
  keptUntil: Day | null
  failed: boolean
  removed: boolean
}

export type OwnExportState = 'waiting' | 'ready' | 'failed' | 'removed'

export function exportState({ keptUntil, failed, removed }: OwnExportFacts, today: Day): OwnExportState {
  if (failed) return 'failed'
  if (keptUntil === null) return 'waiting'
  return removed || keptUntil < today ? 'removed' : 'ready'
}

/** Ask for a copy: one at a time, and at most three a day. */
export function askForExport(known: readonly OwnExportFacts[], today: Day): Decision<null> {
  if (known.some((one) => exportState(one, today) === 'waiting')) return refuse('export-waits')
  return known.filter(({ askedOn }) => askedOn === today).length >= mostADay ? refuse('export-too-often') : accept(null)
}

const mostADay = 3

/** It is made today and kept for so many days after. */
export const keptFrom = (today: Day, days: number): Day => addDays(today, days)
