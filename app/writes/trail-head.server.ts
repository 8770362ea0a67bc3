import { noteHead } from '#db/trail-heads.server'
import type { Context } from './gate.server'

/** How far the trail has come is noted where whoever can change the database may not reach. `at` is the time on the wall. */
export const noteTrailHead = ({ db }: Context, at: Date): void => noteHead(db, at)
