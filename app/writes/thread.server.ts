import { medgivandenTowards } from '#db/medgivande.server'
import { newSlug } from '#db/crypto.server'
import { removeDraft } from '#db/message-draft.server'
import { partyBySlug, type StoredParty } from '#db/party.server'
import { thread, threadClosure } from '#db/schema'
import type { StoredCase } from '#db/case.server'
import { isOpen } from '~/domain/case'
import { accept, refuse } from '~/domain/outcome'
import { closeThread, startThread } from '~/domain/thread'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { findThread, insertMessage, messageDetails, type MessageInput } from './message.server'
import { signed } from './signed.server'
import { startNotices } from './thread-notice.server'

interface Starting {
  /** Opaque name of the case. */
  slug: string
  /** Opaque name of the receiver's account. */
  party: string
  first: MessageInput
}

/** Start a thread in a case with its first message, under a medgivande in force towards the receiver. */
export const start = defineWrite({
  action: 'thread.start',
  seenBy: 'case.read',
  find: (context, { slug }: Starting) => findCase(context, slug),
  decide: (found, { party: slug, first }, context) => {
    if (!isOpen(found.facts)) return refuse('case-closed')
    const party = partyBySlug(context.db, slug, context.today)
    if (party === null) return refuse('receiver-without-medgivande')
    const medgivande = standingTowards(found, party, context)
    const facts = { medgivande: medgivande?.facts ?? null, partyActive: party.active }
    const decided = startThread(facts, { ...first, side: 'employer' }, context.today)
    if ('refused' in decided) return decided
    return medgivande === null
      ? refuse('receiver-without-medgivande')
      : accept({ party, medgivandeId: medgivande.id, sent: decided.accepted })
  },
  store: (db, { party, medgivandeId, sent }, { id: caseId, slug: caseSlug, personId }, context) => {
    const { on: startedOn, at: startedAt, by: startedBy } = signed(context)
    const slug = newSlug()
    const started = { startedOn, startedAt, startedBy }
    const row = { slug, caseId, personId, partyId: party.accountId, partyRole: party.role, ...started }
    const { id: threadId } = db.insert(thread).values(row).returning().get()
    removeDraft(db, caseSlug, startedBy)
    return { slug, message: insertMessage(db, { threadId, medgivandeId, sent }, context) }
  },
  fields: () => ['party', 'message'],
  details: ({ sent }) => messageDetails(sent),
  notices: ({ party }, _found, _context, { slug, message }) => startNotices(party, slug, message),
})

const standingTowards = ({ personId }: StoredCase, party: StoredParty, { db }: Context) =>
  medgivandenTowards(db, personId, party.accountId).find((one) => one.party.role === party.role) ?? null

/** Close a thread: both can read it, nobody writes in it. */
export const close = defineWrite({
  action: 'thread.close',
  seenBy: 'thread.read',
  find: (context, { slug }: { slug: string }) => findThread(context, slug),
  decide: ({ facts }, _input, { today }) => closeThread(facts, today),
  store: (db, { closedOn }, { id: threadId, slug, caseSlug }, context) => {
    const { at: closedAt, by: closedBy } = signed(context)
    db.insert(threadClosure).values({ threadId, closedOn, closedAt, closedBy }).run()
    return { slug, caseSlug }
  },
  fields: () => ['closedOn'],
})
