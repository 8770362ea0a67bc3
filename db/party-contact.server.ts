import type { PartyContact } from '~/domain/party-contact'
import { statement, type Client } from './client.server'

export interface StoredPartyContact extends PartyContact {
  by: string
}

/** Contacts that were noted beside a thread, the latest first. */
export const partyContactsIn = (db: Client, threadId: number): StoredPartyContact[] =>
  statement<StoredPartyContact>(
    db,
    `SELECT c.channel, c.initiative, c.held_on AS heldOn, a.name AS "by"
     FROM party_contact c JOIN account a ON a.id = c.noted_by WHERE c.thread_id = ? ORDER BY c.held_on DESC, c.id DESC`,
  ).all(threadId)
