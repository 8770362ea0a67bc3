import { personsWithSignals } from '#db/signal-count.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import { shownCount } from '~/domain/masking'
import type { Question } from './gate.server'

/** Several persons at a workplace have a signal that holds. */
export interface SignalSuggestion {
  slug: string
  name: string
  /** How many; null when they are fewer than may be told. */
  persons: number | null
}

/** Persons with a signal at the same workplace that make it worth looking at. */
const several = 3

/** Of workplaces that may be shown: one that is too small isn't told of at all. */
export function signalSuggestions(
  { db, today }: Question,
  rows: readonly WorkplaceRow[],
  smallest: number,
): SignalSuggestion[] {
  const counts = personsWithSignals(db, today, several)
  return rows
    .filter(({ unitId, status }) => status === 'value' && counts.has(unitId))
    .map(({ unitId, slug, name }) => ({ slug, name, persons: shownCount(counts.get(unitId) ?? 0, smallest) }))
}
