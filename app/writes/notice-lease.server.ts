import { statement } from '#db/client.server'
import { waits } from '#db/outbox.server'
import { noticeWeights, type NoticeKind } from '~/domain/notice'
import { stageUnseen, type Context } from './gate.server'

interface NoticeLease {
  from: Date
  until: Date
}

/**
 * Takes on the oldest notice that is due, unless another sender has it or another one to the same account. In quiet hours
 * only what is urgent. A try counts from here on, so that one that kills its sender is not tried for ever.
 */
export const claimNotice = ({ db }: Context, { from, until }: NoticeLease, quiet: boolean) =>
  stageUnseen(db, () => {
    const claimed = { kinds: JSON.stringify(quiet ? urgentKinds : kinds), from: from.getTime(), until: until.getTime() }
    return statement<{ id: number; attempts: number }>(db, claimText).get(claimed) ?? null
  })

/** Milliseconds; longer than any try to send can take. */
export const noticeLeaseLength = 300_000

/** It is tried again from that moment on. */
export const giveBack = ({ db }: Context, id: number, nextTryAt: Date): void =>
  stageUnseen(db, () => {
    const text = `UPDATE outbox SET leased_until = NULL, next_try_at = ? WHERE id = ? AND ${waits}`
    statement(db, text).run(nextTryAt.getTime(), id)
  })

/** No mail goes anywhere now: nothing is tried until that moment. */
export const holdOutbox = ({ db }: Context, until: Date): void =>
  stageUnseen(db, () => {
    const text = `UPDATE outbox SET next_try_at = @until WHERE ${waits} AND coalesce(next_try_at, 0) < @until`
    statement(db, text).run({ until: until.getTime() })
  })

const kinds = Object.keys(noticeWeights) as NoticeKind[]
const urgentKinds = kinds.filter((kind) => noticeWeights[kind] !== 'day')

const claimText = `UPDATE outbox SET leased_until = @until, attempts = attempts + 1 WHERE id = (
    SELECT o.id FROM outbox o WHERE ${waits} AND o.account_id IS NOT NULL AND o.kind IN (SELECT value FROM json_each(@kinds))
      AND coalesce(o.next_try_at, 0) <= @from AND coalesce(o.leased_until, 0) <= @from
      AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.account_id = o.account_id AND l.leased_until > @from AND ${waits})
    ORDER BY o.id LIMIT 1)
  RETURNING id, attempts`
