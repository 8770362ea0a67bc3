import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { removeDraft } from '#db/message-draft.server'
import { message } from '#db/schema'
import { standingOfThread } from '#db/thread-medgivande.server'
import { threadBySlug } from '#db/thread.server'
import { refuse } from '~/domain/outcome'
import { sendMessage, type NewMessage, type Side } from '~/domain/thread'
import { defineWrite, type Context, type Found } from './gate.server'
import { countOf, sendAlong, weighAttachments } from './sent-attachment.server'
import { signed } from './signed.server'
import { messageNotices } from './thread-notice.server'

interface Sending {
  slug: string
  message: MessageInput
  /** Opaque names of the files that go along; left out by forms that have none to choose among. */
  attachments?: readonly string[]
}

export type MessageInput = Omit<NewMessage, 'side'>

/** Send a message in a thread. Withdrawn in the very same moment, the medgivande decides: whichever transaction came first. */
export const send = defineWrite({
  action: 'message.send',
  seenBy: 'thread.read',
  find: (context, { slug }: Sending) => findThread(context, slug),
  decide: (thread, { message, attachments = null }, context) => {
    const weighed = weigh(thread, message, context)
    const files = weighAttachments(context, thread.id, attachments ?? [])
    if ('refused' in weighed) return weighed
    const chosen = attachments !== null
    return 'refused' in files ? files : { accepted: { ...weighed.accepted, attachments: files.accepted, chosen } }
  },
  store: (db, { medgivandeId, sent, attachments, chosen }, { id, slug }, context) => {
    removeDraft(db, slug, context.actor.accountId)
    const inserted = insertMessage(db, { threadId: id, medgivandeId, sent }, context)
    if (chosen) sendAlong(context, id, inserted, attachments)
    return { slug, message: inserted }
  },
  fields: ({ attachments }) => (attachments.length > 0 ? ['message', 'attachments'] : ['message']),
  details: ({ sent, attachments }) => ({ ...messageDetails(sent), ...countOf(attachments) }),
  notices: ({ sent }, thread, context, { message }) => messageNotices(context, thread, sent.side, message),
})

/** The party says that the patient has not agreed on their side: it is told without a word about her. */
export const decline = defineWrite({
  action: 'message.decline',
  seenBy: 'thread.read',
  find: (context, { slug }: { slug: string }) => findThread(context, slug),
  decide: (thread, _input, context) => weigh(thread, noConsent, context),
  store: (db, { medgivandeId, sent }, { id, slug }, context) => ({
    ...{ slug, message: insertMessage(db, { threadId: id, medgivandeId, sent }, context) },
  }),
  fields: () => ['message'],
  details: ({ sent }) => messageDetails(sent),
  notices: ({ sent }, thread, context, { message }) => messageNotices(context, thread, sent.side, message),
})

const noConsent: MessageInput = {
  ...{ purpose: 'no-consent', categories: [], replyBy: null, times: [] },
  ...{ body: '', numberLeft: false },
}

/** The thread with this opaque name, with how it stands in this very transaction. */
export function findThread({ db, actor, today }: Context, slug: string) {
  const found = threadBySlug(db, slug, today)
  if (!found) return null
  const side: Side = actor.accountId === found.party.accountId && actor.role === found.party.role ? 'party' : 'employer'
  const thing = { ...found, ...standingOfThread(db, found, today), side }
  const { personId, id: threadId } = found
  return { thing, personId, thread: { personId, threadId }, object: slug } satisfies Found<typeof thing>
}

export type ThreadFound = NonNullable<ReturnType<typeof findThread>>['thing']

function weigh({ facts, medgivande, side }: ThreadFound, message: MessageInput, { today }: Context) {
  const decided = sendMessage(facts, { ...message, side }, today)
  if ('refused' in decided) return decided
  if (medgivande === null) return refuse('thread-locked-no-medgivande')
  return { accepted: { medgivandeId: medgivande.id, sent: decided.accepted } }
}

interface Inserted {
  threadId: number
  medgivandeId: number
  sent: NewMessage
}

/** @returns the opaque name of the message. */
export function insertMessage(db: Client, { threadId, medgivandeId, sent }: Inserted, context: Context): string {
  const { side, purpose, categories, body, replyBy, times } = sent
  const { on: sentOn, at: sentAt, by: sentBy } = signed(context)
  const slug = newSlug()
  db.insert(message)
    .values({
      ...{ slug, threadId, medgivandeId, side, purpose, categories, body, replyBy, times },
      ...{ sentOn, sentAt, sentBy },
    })
    .run()
  return slug
}

/** For the trail: what was told of, and that a number was left, never which. */
export const messageDetails = ({ purpose, categories, numberLeft, times }: NewMessage) => ({
  purpose,
  categories: categories.join(', '),
  ...(numberLeft && { numberLeft }),
  ...(times.length > 0 && { times: times.length }),
})
