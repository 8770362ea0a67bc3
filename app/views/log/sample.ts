import type { AccessKind } from '~/domain/access-event'
import type { SampleKind } from '~/domain/access-sample-wish'
import type { Day } from '~/domain/day'

/** A sample as pages show it. */
export interface StoredSample {
  slug: string
  kind: SampleKind
  seed: number
  from: Day
  to: Day
  weighted: AccessKind[]
  population: number
  special: number
  drawnAt: number
  drawnBy: string | null
  size: number
  reviewed: number
  remarks: number
}
