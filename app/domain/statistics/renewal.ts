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
  tasks: WorkplaceTask[]
}
