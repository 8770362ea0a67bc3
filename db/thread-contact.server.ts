import type { Day } from '~/domain/day'
import { shownAccount } from './account.server'
import { statement, type Client } from './client.server'
import { responsibleFor, type Responsible } from './responsible.server'
import type { StoredThread } from './thread.server'

/** Who answers for the employer: whoever wrote last for it while she answers for the employee, else the first who does. */
export const contactAmong = (
  { messages, startedBy }: Pick<StoredThread, 'messages' | 'startedBy'>,
  able: readonly Responsible[],
): Responsible | null => {
  const writer = messages.findLast(({ side }) => side === 'employer')?.byId ?? startedBy
  return able.find(({ accountId }) => accountId === writer) ?? able[0] ?? null
}

export const employerContact = (db: Client, thread: StoredThread, today: Day): Responsible | null =>
  contactAmong(thread, responsibleFor(db, thread.personId, today))

/** How somebody is reached by those she writes with; nothing of it when she is protected. */
export interface ContactDetails {
  name: string | null
  organisation: string | null
  phone: string | null
  phoneHours: string | null
}

export const contactDetails = (db: Client, accountId: number): ContactDetails | null =>
  statement<ContactDetails>(
    db,
    `SELECT ${shownAccount} AS name, a.organisation,
       CASE WHEN ${shownAccount} IS NULL THEN NULL ELSE a.phone END AS phone,
       CASE WHEN ${shownAccount} IS NULL THEN NULL ELSE a.phone_hours END AS phoneHours
     FROM account a WHERE a.id = ?`,
  ).get(accountId) ?? null
