import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { medgivandeChange } from '#db/schema'
import type { Day } from '~/domain/day'
import type { GivenHow } from '~/domain/medgivande'
import type { Changed } from '~/domain/medgivande-change'
import type { Context } from './gate.server'
import { signed } from './signed.server'

export interface Said {
  how: GivenHow
  saidOn: Day
  /** The account that heard it, when it was said to somebody. */
  receivedBy?: number | null
}

export function storeChange(db: Client, medgivandeId: number, changed: Changed, said: Said, context: Context): void {
  const { on: changedOn, at: changedAt, by: changedBy } = signed(context)
  const values = { slug: newSlug(), medgivandeId, ...changed, ...said, changedOn, changedAt, changedBy }
  db.insert(medgivandeChange).values(values).run()
}
