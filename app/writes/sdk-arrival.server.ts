import { keepFile } from '#db/attachment-sending.server'
import { statement } from '#db/client.server'
import { sdkArrival } from '#db/schema'
import { sdkAddressOn } from '#db/sdk-address.server'
import { hasArrived, sdkArrivalsIn, sdkExportsIn } from '#db/sdk.server'
import { fitTogether, type TakenFile } from '~/domain/attachment/attachment'
import { accept, refuse } from '~/domain/outcome'
import type { InformationCategory } from '~/domain/medgivande'
import { longestAnswer, type SdkMessage } from '~/domain/sdk'
import { answerTo } from '~/domain/sdk-answer'
import { sendMessage } from '~/domain/thread'
import { defineWrite, type Context } from './gate.server'
import { findThread, insertMessage, messageDetails, type ThreadFound } from './message.server'
import { signed } from './signed.server'
import { messageNotices } from './thread-notice.server'

interface ReadingIn {
  /** Opaque name of the thread. */
  slug: string
  answer: Omit<SdkMessage, 'files'>
  files: readonly TakenFile[]
  scanned: boolean
  /** What it tells of, as whoever reads it in has understood. */
  categories: readonly InformationCategory[]
}

/** Read in an answer that came by SDK: a message from the party, through the same guard and the same medgivande. */
export const readIn = defineWrite({
  action: 'sdk.read-in',
  seenBy: 'thread.read',
  find: (context, { slug }: ReadingIn) => findThread(context, slug),
  decide: (thread, { answer, files, scanned, categories }, context) => {
    if (answer.text.length > longestAnswer) return refuse('sdk-text-too-long')
    const told = { purpose: 'answer', replyBy: null, times: [], body: answer.text, numberLeft: true } as const
    const sent = sendMessage(thread.facts, { ...told, side: 'party', categories }, context.today)
    if ('refused' in sent) return sent
    if (answer.text === '' || thread.medgivande === null) return refuse('sdk-without-text')
    const answered = whatItAnswers(context, thread, answer)
    if ('refused' in answered) return answered
    const fit = fitTogether(files.map(({ bytes }) => ({ bytes: bytes.length })))
    if ('refused' in fit) return fit
    const medgivandeId = thread.medgivande.id
    return accept({ sent: sent.accepted, medgivandeId, exportId: answered.accepted.id, answer, files, scanned })
  },
  store: (db, { sent, medgivandeId, exportId, answer, files, scanned }, { id: threadId, slug }, context) => {
    const message = insertMessage(db, { threadId, medgivandeId, sent }, context)
    const row = statement<{ id: number }>(db, 'SELECT id FROM message WHERE slug = ?').get(message)
    const messageId = row?.id ?? 0
    const { messageId: sdkMessageId, sender, writtenAt } = answer
    const from = { senderOrganisation: sender.organisation, senderAddress: sender.address }
    db.insert(sdkArrival)
      .values({ messageId, exportId, sdkMessageId, ...from, writtenAt })
      .run()
    const { at: addedAt, by: addedBy } = signed(context)
    for (const file of files) keepFile(db, file, { threadId, messageId, scanned, addedAt, addedBy })
    return { slug, message }
  },
  fields: ({ files }) => (files.length > 0 ? ['message', 'attachments'] : ['message']),
  details: ({ sent, files }) => ({ ...messageDetails(sent), ...(files.length > 0 && { attachments: files.length }) }),
  notices: (_change, thread, context, { message }) => messageNotices(context, thread, 'party', message),
})

function whatItAnswers({ db, today }: Context, { id }: ThreadFound, answer: Omit<SdkMessage, 'files'>) {
  const own = sdkAddressOn(db, today)
  if (own === null) return refuse('sdk-sender-missing')
  if (hasArrived(db, answer.messageId)) return refuse('sdk-already-read-in')
  const known = sdkArrivalsIn(db, id).map(({ sdkMessageId }) => sdkMessageId)
  return answerTo(answer, { sent: sdkExportsIn(db, id), known, own })
}
