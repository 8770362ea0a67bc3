import type { Client } from '#db/client.server'
import type { Day } from '~/domain/day'
import type { Pen } from './pen.server'
import type { StoredFile, Tally } from './tally.server'

/** What the planning of one file works with. */
export interface Planning {
  /** What stands, and where versions are written that nobody sees yet. */
  db: Client
  /** The rows of the files. */
  staging: Client
  /** The number that versions are born and die in. */
  change: number
  file: StoredFile
  pen: Pen
  tally: Tally
  effect: Effect
}

/** What publishing will change for readers. */
export interface Effect {
  newSpells: number
  workplaces: Set<number>
  changedEnds: number
  handConflicts: number
  /** First and last days, for how fresh the absence is. */
  days: Set<Day>
}

export const noEffect = (): Effect => ({
  newSpells: 0,
  workplaces: new Set(),
  changedEnds: 0,
  handConflicts: 0,
  days: new Set(),
})
