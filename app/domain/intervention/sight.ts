import type { Part } from './party'

/** What is shown beside the process: masked numbers, how many signals (masked), and the staff one by one. */
export const sights = ['numbers', 'signal-count', 'staff'] as const
export type Sight = (typeof sights)[number]

/** Only the manager sees individuals, and she her own staff; the insatsägare never does. */
export const sightsOf = (part: Part): readonly Sight[] =>
  ({ owner: sights.slice(0, 2), chef: sights, follower: sights.slice(0, 1), invited: sights.slice(0, 1) })[part]
