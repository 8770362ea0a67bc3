import type { Day } from '../day'
import type { Step } from './stage'

export const waitKinds = [
  'start',
  'write',
  'publish',
  'approve',
  'move',
  'measure',
  'follow-up',
  'evaluate',
  'recheck',
  'take-part',
  'read',
] as const
export type WaitKind = (typeof waitKinds)[number]

/** And what waits though nothing has happened in it: its owner has no assignment there any longer. */
export type ActKind = WaitKind | 'take-over'

/** Something somebody is to do in an intervention, as it follows from what has happened. */
export interface Wait {
  part: 'owner' | 'chef' | 'invited'
  /** Whom of the invited it waits for; null for owner and chef, who change. */
  accountId: number | null
  kind: WaitKind
  step: Step | null
  /** The measure, or the months of the follow-up. */
  row: string | null
  /** By when. */
  on: Day
  /** It is shown from this day on. */
  from: Day
}

export const wait = (
  part: Wait['part'],
  kind: WaitKind,
  on: Day,
  from: Day,
  more: Partial<Pick<Wait, 'accountId' | 'step' | 'row'>> = {},
): Wait => ({ ...{ part, kind, accountId: null, step: null, row: null, on, from }, ...more })

/** How long somebody has to read a version. */
export const daysToRead = 7
