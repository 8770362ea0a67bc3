import { systemContext } from '#db/context.server'
import { noteHead } from '#db/trail-heads.server'
import { realNow } from '~/outside/clock.server'

/** How far the trail has come is noted where whoever can change the database may not reach. */
export const noteTrailHead = (signature: string): void => noteHead(systemContext(signature).db, realNow())
