import { statement } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { interventionBySlug } from '#db/intervention.server'
import { standingMeetings } from '#db/meeting.server'
import { mailStanding, noticeById, outboxFigures, type OutboxFigures, type StoredNotice } from '#db/outbox.server'
import { substitutesFor } from '#db/substitute.server'
import type { Day } from '~/domain/day'
import { whyNotSend, type CancelReason, type NoticeKind } from '~/domain/notice'
import { partOf } from '~/domain/intervention/party'
import { roles } from '~/domain/role'
import { defineRead, type Question } from './gate.server'
import { may } from '~/policy'
import { medgivandeNoticeStands } from './medgivande-notice.server'
import { receiverOf } from './receiver.server'
import { relationsTo, relationsToUnit } from './scope.server'
import { threadNoticeStands } from './thread-notice.server'

export type NoticeToSend =
  | { cancel: CancelReason }
  | { cancel: null; kind: NoticeKind; accountId: number; to: string; waiting: number; news: boolean; reference: string }

/** A notice as it stands at the moment of sending: what to send to which address, or why not to. */
export const readNotice = defineRead({
  action: 'notice.read',
  load: (question, id: number): NoticeToSend | null => {
    const notice = noticeById(question.db, id)
    if (!notice) return null
    const standing = mailStanding(question.db, notice.accountId)
    const receiver = receiverOf(question, notice.accountId)
    if (!standing || !receiver) return { cancel: 'account-not-in-use' }
    const { kind, on, dedupKey } = notice
    const cancel = whyNotSend({ kind, on, stands: stands(question, notice) }, receiver, question.today)
    if (cancel !== null) return { cancel }
    const { waiting, news } = receiver
    const reference = digest(`mail ${dedupKey}`)
    return { cancel, kind, accountId: notice.accountId, to: standing.email, waiting: waiting.length, news, reference }
  },
})

/** How the outbox stands, in numbers. */
export const readOutbox = defineRead({
  action: 'notice.read',
  load: ({ db }): OutboxFigures => outboxFigures(db),
})

function stands(question: Question, notice: StoredNotice): boolean {
  const { kind, payload, accountId } = notice
  if (kind === 'outside-invited') return waitsForPassword(question, accountId)
  if (kind === 'account-renewed') return linkWaits(question, accountId)
  if (kind === 'meeting-soon') return meetingStands(question, payload, accountId)
  if ('thread' in payload) return threadNoticeStands(question, notice)
  if ('medgivande' in payload) return medgivandeNoticeStands(question, notice)
  return !('intervention' in payload) || takesPart(question, payload, accountId)
}

const waitsForPassword = ({ db }: Question, accountId: number): boolean =>
  statement(db, 'SELECT 1 FROM account WHERE id = ? AND closed_at IS NULL AND password_hash IS NULL').get(accountId) !==
  undefined

const linkWaits = ({ db }: Question, accountId: number): boolean =>
  statement(db, 'SELECT 1 FROM activation WHERE account_id = ? AND used_at IS NULL').get(accountId) !== undefined

/** She still owns it, follows it, is invited or manages the workplace, and reaches it in that role. */
function takesPart({ db, today }: Question, { intervention }: StoredNotice['payload'], accountId: number): boolean {
  const found = interventionBySlug(db, String(intervention), today)
  if (!found) return false
  const place = { unitId: found.unitId, interventionId: found.id }
  return roles.some(
    (role) =>
      partOf(found.facts, { accountId, role }) !== null &&
      may('intervention.read', role, relationsToUnit(db, { accountId, name: '', role, personId: null }, place, today)),
  )
}

/** Nothing has changed since, its day has not gone, and who is told is invited (or steps in) and reaches the employee. */
function meetingStands(
  { db, today }: Question,
  { meeting, sequence }: StoredNotice['payload'],
  accountId: number,
): boolean {
  const found = statement<{ id: number; personId: number; on: Day; sequence: number }>(
    db,
    `SELECT t.id, k.person_id AS personId, t."on", t.sequence FROM (${standingMeetings}) t
     JOIN support_case k ON k.id = t.caseId WHERE t.slug = ?`,
  ).get(meeting)
  if (!found || found.sequence !== sequence || found.on < today) return false
  return (['chef', 'rekoAg'] as const).some((role) => {
    const reached = relationsTo(db, { accountId, name: '', role, personId: null }, found.personId, today)
    const invited = invitedTo(db, found.id, role)
    const steppedIn = invited.flatMap((one) => substitutesFor(db, one, role, today))
    return reached.has(role === 'chef' ? 'manages' : 'assigned') && [...invited, ...steppedIn].includes(accountId)
  })
}

const invitedTo = (db: Question['db'], meetingId: number, role: string): number[] =>
  statement<{ id: number }>(
    db,
    'SELECT account_id AS id FROM meeting_invited WHERE meeting_id = ? AND role = ? AND account_id IS NOT NULL',
  )
    .all(meetingId, role)
    .map(({ id }) => id)
