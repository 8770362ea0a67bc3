import type { Client } from '#db/client.server'
import { missingHead } from '#db/trail-heads.server'
import { indexHolds } from '#db/trail-index.server'
import { verifyChain } from '#db/trail.server'
import { defineRead } from './gate.server'

type TrailCheck = { holds: true; events: number } | { holds: false; fault: 'event' | 'end' | 'register'; at: number }

/**
 * Whether the trail is whole: every event carries the hash of the one before it, it reaches as far as was once noted beside
 * the database, and the register of whom events concern says what they say.
 */
export const readChain = defineRead({
  action: 'log.verify',
  load: ({ db }): TrailCheck => verify(db),
})

function verify(db: Client): TrailCheck {
  const chain = verifyChain(db)
  if (!chain.holds) return { ...chain, fault: 'event' }
  const missing = missingHead(db)
  if (missing !== null) return { holds: false, fault: 'end', at: missing }
  return indexHolds(db) ? chain : { holds: false, fault: 'register', at: 0 }
}
