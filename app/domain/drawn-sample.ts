import type { AccessKind } from './access-event'
import type { SampleKind } from './access-sample-wish'
import type { Day } from './day'

/** A sample of the log that has been drawn, and how far its review has come. */
export interface DrawnSample {
  slug: string
  kind: SampleKind
  seed: number
  from: Day
  to: Day
  weighted: AccessKind[]
  population: number
  special: number
  /** Milliseconds since 1970. */
  drawnAt: number
  drawnBy: string | null
  size: number
  reviewed: number
  /** Of those, how many need looking into. */
  remarks: number
}
