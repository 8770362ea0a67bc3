import { statement } from '#db/client.server'
import { mailStanding, noticeById, waits } from '#db/outbox.server'
import { isoDay } from '~/domain/day'
import type { CancelReason } from '~/domain/notice'
import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'

/** The notice of the day to each of these accounts, once; yesterday's that never went are cancelled. */
export const queueDigests = defineWrite({
  action: 'notice.queue',
  seenBy: 'notice.queue',
  find: (_context, accountIds: readonly number[]) => ({ thing: accountIds, personId: null, object: 'utskick' }),
  decide: (accountIds) => accept(accountIds),
  store: (db, accountIds, _found, { now, today }) => {
    statement(db, outOfDateText).run({ now: now.getTime(), day: isoDay(today) })
    return { queued: accountIds.length }
  },
  fields: () => ['notice'],
  details: (accountIds) => ({ accounts: accountIds.length }),
  notices: (accountIds, _found, { today }) =>
    accountIds.map((accountId) => ({
      dedupKey: `digest:${accountId}:${isoDay(today)}`,
      accountId,
      kind: 'digest',
      payload: { day: isoDay(today) },
    })),
})

const outOfDateText = `UPDATE outbox SET cancelled_at = @now, cancelled_for = 'out-of-date'
  WHERE kind = 'digest' AND ${waits} AND json_extract(payload, '$.day') < @day`

export type NoticeEnd = { kind: 'sent' } | { kind: 'given-up' } | { kind: 'cancelled'; reason: CancelReason }

interface Settling {
  id: number
  end: NoticeEnd
}

/** How it ended with a notice. One that another sender has ended meanwhile stays as it is. */
export const settleNotice = defineWrite({
  action: 'notice.settle',
  seenBy: 'notice.settle',
  find: ({ db }, { id }: Settling) => {
    const notice = noticeById(db, id)
    const account = notice && mailStanding(db, notice.accountId)
    return notice && { thing: notice, personId: null, object: account?.slug ?? 'utskick' }
  },
  decide: ({ kind }, { end }) => accept({ kind, end }),
  store: (db, { end }, { id }, { now }) => {
    const ended = { id, at: now.getTime(), reason: end.kind === 'cancelled' ? end.reason : null }
    return { settled: statement(db, settleTexts[end.kind]).run(ended).changes === 1 }
  },
  fields: () => ['notice'],
  details: ({ kind, end }) => ({ kind, end: end.kind === 'cancelled' ? end.reason : end.kind }),
})

const settleText = (moment: string) => `UPDATE outbox SET ${moment} = @at, cancelled_for = @reason, leased_until = NULL
  WHERE id = @id AND ${waits}`

const settleTexts = {
  sent: settleText('sent_at'),
  'given-up': settleText('given_up_at'),
  cancelled: settleText('cancelled_at'),
}
