import { substitutesFor } from '#db/substitute.server'
import type { StoredNotice } from '#db/outbox.server'
import { contactAmong } from '#db/thread-contact.server'
import { standingOfThread } from '#db/thread-medgivande.server'
import { threadBySlug, type StoredThread } from '#db/thread.server'
import { replyReminder, waitsFor } from '~/domain/thread-wait'
import type { Question } from './gate.server'
import { answeringFor } from './once.server'

/** The thread is open, and the message is still unread by her or the answer still hers to give. */
export function threadNoticeStands(question: Question, { kind, payload, accountId }: StoredNotice): boolean {
  const { db, today } = question
  const thread = threadBySlug(db, String(payload.thread), today)
  if (!thread || standingOfThread(db, thread, today).lock !== null) return false
  if (kind === 'reply-due') return thread.closedOn === null && answersToday(question, thread).includes(accountId)
  const message = thread.messages.find(({ slug }) => slug === payload.message)
  return message !== undefined && message.readBy.every((read) => read.accountId !== accountId)
}

/** Who is to answer within a day, or should have; nobody when no day was asked for. */
export function answersToday(question: Question, thread: StoredThread): number[] {
  const { db, today } = question
  const waiting = waitsFor(thread.messages)
  if (waiting === null || replyReminder(waiting, today) === null) return []
  if (waiting.side === 'party') return [thread.party.accountId]
  const contact = contactAmong(thread, answeringFor(question, thread.personId))
  return contact === null ? [] : [contact.accountId, ...substitutesFor(db, contact.accountId, contact.role, today)]
}
