import type { Month } from './month'
import type { Period } from './period'
import type { WorkplaceTask } from './touched'

/** What is to be counted anew, and why. */
export interface Renewal {
  /** Changes that have become visible, and those that no longer are, since their people were counted. */
  appeared: number[]
  gone: number[]
  span: Period
  firstSickMonth: Month | null
  /** Everything, because the month has turned, most have changed or nothing was stored of this span. */
  whole: boolean
  /** An earlier renewal was broken off: some of what it would count may have been. */
  half: boolean
  tasks: WorkplaceTask[]
  /** What may be told can be another; false when what has changed is only about days that aren't counted yet. */
  results: boolean
  /** What is told may hide others than what has been read: it is of other months, of another limit, or of most people anew. */
  free: boolean
}
