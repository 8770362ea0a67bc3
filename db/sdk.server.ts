import type { Day } from '~/domain/day'
import type { SdkAddress } from '~/domain/sdk'
import type { SdkSent } from '~/domain/sdk-answer'
import { statement, type Client } from './client.server'

/** A message that has been taken out of a thread. */
export interface StoredSdkExport extends SdkSent {
  slug: string
  messageId: number
  medgivandeId: number
  refToMessageId: string | null
  exportedOn: Day
  /** Milliseconds since 1970. */
  exportedAt: number
  by: string
}

/** What has been taken out of a thread, the first one first. */
export const sdkExportsIn = (db: Client, threadId: number): StoredSdkExport[] =>
  statement<Omit<StoredSdkExport, 'recipient'> & SdkAddress>(
    db,
    `SELECT x.id, x.slug, x.message_id AS messageId, x.medgivande_id AS medgivandeId,
       x.sdk_message_id AS sdkMessageId, x.conversation_id AS conversationId,
       x.ref_to_message_id AS refToMessageId, x.recipient_organisation AS organisation, x.recipient_address AS address,
       x.exported_on AS exportedOn, x.exported_at AS exportedAt, a.name AS "by"
     FROM message m JOIN sdk_export x ON x.message_id = m.id JOIN account a ON a.id = x.exported_by
     WHERE m.thread_id = ? ORDER BY x.id`,
  )
    .all(threadId)
    .map(({ organisation, address, ...row }) => ({ ...row, recipient: { organisation, address } }))

export interface StoredSdkArrival {
  messageId: number
  sdkMessageId: string
}

/** The messages of a thread that came by SDK, the first one first. */
export const sdkArrivalsIn = (db: Client, threadId: number): StoredSdkArrival[] =>
  statement<StoredSdkArrival>(
    db,
    `SELECT x.message_id AS messageId, x.sdk_message_id AS sdkMessageId
     FROM message m JOIN sdk_arrival x ON x.message_id = m.id WHERE m.thread_id = ? ORDER BY x.id`,
  ).all(threadId)

/** Whether a message of that name has been read in anywhere: names are given once in the world. */
export const hasArrived = (db: Client, sdkMessageId: string): boolean =>
  statement(db, 'SELECT 1 FROM sdk_arrival WHERE sdk_message_id = ?').get(sdkMessageId) !== undefined
