import type { Client } from '#db/client.server'
import { numberReasonOf } from '#db/kept-number.server'
import { keptNumber } from '#db/schema'
import type { NumberPlace } from '~/domain/kept-number'
import type { Context } from './gate.server'
import { signed } from './signed.server'

interface Kept {
  caseId: number
  place: NumberPlace
  /** Opaque name of what the number stands in. */
  object: string
  /** Null when there is no number to keep. */
  reason: string | null
}

/** Keeps why a number stands in a text, within another write; the plan, which saves itself, once for each reason. */
export function keepNumber(db: Client, { reason, ...kept }: Kept, context: Context): void {
  if (reason === null || (kept.place === 'plan' && numberReasonOf(db, kept.caseId, 'plan') === reason)) return
  const { on: keptOn, at: keptAt, by: keptBy } = signed(context)
  db.insert(keptNumber)
    .values({ ...kept, reason, keptOn, keptAt, keptBy })
    .run()
}

/** For the trail: that a number was kept, never which or why. */
export const numberKept = (reason: string | null): { numberKept?: true } =>
  reason === null ? {} : { numberKept: true }
