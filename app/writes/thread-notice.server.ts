import { substitutesFor } from '#db/substitute.server'
import { employerContact } from '#db/thread-contact.server'
import type { StoredThread } from '#db/thread.server'
import type { Side } from '~/domain/thread'
import type { Context, Notice } from './gate.server'

/** Tells the other side that there is a message: the party, or whoever the employer answers by and who steps in for her. */
export function messageNotices(context: Context, thread: StoredThread, from: Side, message: string): Notice[] {
  const told = from === 'employer' ? [thread.party.accountId] : employerAccounts(context, thread)
  return told.filter((accountId) => accountId !== context.actor.accountId).map(newMessage(thread.slug, message))
}

/** The first message of a thread. */
export const startNotices = ({ accountId }: { accountId: number }, thread: string, message: string): Notice[] => [
  newMessage(thread, message)(accountId),
]

/** The accounts that are to answer for the employer today. */
export function employerAccounts({ db, today }: Pick<Context, 'db' | 'today'>, thread: StoredThread): number[] {
  const contact = employerContact(db, thread, today)
  return contact === null
    ? []
    : [...new Set([contact.accountId, ...substitutesFor(db, contact.accountId, contact.role, today)])]
}

const newMessage =
  (thread: string, message: string) =>
  (accountId: number): Notice => ({
    dedupKey: `message-new:${message}:${accountId}`,
    accountId,
    kind: 'message-new',
    payload: { thread, message },
  })
