import { verifyChain } from '#db/trail.server'
import { defineRead } from './gate.server'

/** Whether the trail is whole: every event carries the hash of the one before it. */
export const readChain = defineRead({ action: 'log.verify', load: ({ db }) => verifyChain(db) })
