import type { Day } from './day'
import type { GivenHow, InformationCategory, MedgivandeChangeKind } from './medgivande'

/** What has happened to a medgivande, as the history tells it. */
export interface MedgivandeTold {
  is: 'given' | MedgivandeChangeKind
  /** The party: her name and where she is. */
  contact: string
  organisation: string
  how: GivenHow
  /** The day she gave it or said it. */
  saidOn: Day
  /** Who heard it, when that was somebody else than who wrote it down. */
  receivedBy: string | null
  /** What it covered from then on; null when that stayed as it was. */
  categories: readonly InformationCategory[] | null
  to: Day | null
}
