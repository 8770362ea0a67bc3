import { statement, type Client } from '#db/client.server'
import { forgetEveryExchange } from '#db/month-patch.server'
import { forgetEveryPatch } from '#db/person-patch.server'
import { isHalfCounted } from '#db/statistics.server'
import type { Renewal } from '~/domain/statistics/renewal'
import { stageUnseen, type Context } from '../gate.server'

/** Who renews the numbers, and until when nobody else does. */
export interface Hold {
  by: string
  from: Date
  until: Date
}

/** Another process has taken over, since this one was silent for too long. */
export class HoldLost extends Error {}

/**
 * Begins, unless somebody else is at it or has been. From here on the changes count as begun: when one of them goes before it has
 * been counted, what it has left here is known of.
 */
export const beginRenewal = ({ db }: Context, { appeared, half, whole }: Renewal, hold: Hold): boolean =>
  stageUnseen(db, () => {
    if (isHalfCounted(db) !== half || statement(db, takeText).run(times(hold)).changes === 0) return false
    statement(db, begunText).run(JSON.stringify(appeared))
    if (whole) {
      statement(db, 'UPDATE statistics_edition SET stored = NULL WHERE id = 1').run()
      forgetEveryPatch(db)
      forgetEveryExchange(db)
    }
    return true
  })

/** Still at it. Belongs in a transaction. */
export function keepHold(db: Client, hold: Hold): void {
  const kept = statement(db, 'UPDATE statistics_edition SET held_until = @until WHERE id = 1 AND held_by = @by')
  if (kept.run({ by: hold.by, until: hold.until.getTime() }).changes === 0) throw new HoldLost()
}

/** Stops before the end; whoever goes on begins anew, and counts what is gone as begun too. */
export const releaseHold = ({ db }: Context, { by }: Hold): void =>
  stageUnseen(db, () => {
    if (statement(db, releaseText).run(by).changes > 0) statement(db, goneText).run()
  })

/** Of what isn't seen any more nobody knows how much is left in the numbers. Belongs in a transaction. */
export const goneText = 'UPDATE counted_change SET counted = 0 WHERE id NOT IN (SELECT id FROM visible_change)'

const times = ({ by, from, until }: Hold) => ({ by, from: from.getTime(), until: until.getTime() })

const takeText = `INSERT INTO statistics_edition (id, held_by, held_until) VALUES (1, @by, @until)
  ON CONFLICT (id) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until
  WHERE held_by IS NULL OR held_until <= @from`

const begunText = `INSERT INTO counted_change (id, counted) SELECT value, 0 FROM json_each(?) WHERE true
  ON CONFLICT (id) DO NOTHING`

const releaseText = 'UPDATE statistics_edition SET held_by = NULL, held_until = NULL WHERE held_by = ?'
