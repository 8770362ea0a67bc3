import { randomUUID } from 'node:crypto'
import { attachmentsIn } from '#db/attachment.server'
import { newSlug } from '#db/crypto.server'
import { sdkExport } from '#db/schema'
import { sdkAddressOn } from '#db/sdk-address.server'
import { sdkArrivalsIn, sdkExportsIn } from '#db/sdk.server'
import { accept, refuse } from '~/domain/outcome'
import { largestSdkMessage, sdkSize, type SdkAddress } from '~/domain/sdk'
import { isReadable, toldBy } from '~/domain/thread'
import { defineWrite, type Context } from './gate.server'
import { findThread, type ThreadFound } from './message.server'
import { signed } from './signed.server'

interface Exporting {
  /** Opaque names of the thread and of the message. */
  slug: string
  message: string
  recipient: SdkAddress
}

/** Take a message out for the organisation's own SDK client: it is told once more, so the medgivande is asked once more. */
export const exportMessage = defineWrite({
  action: 'sdk.export',
  seenBy: 'thread.read',
  find: (context, { slug }: Exporting) => findThread(context, slug),
  decide: (thread, { message: slug, recipient }, context) => {
    const { lock, medgivande, messages } = thread
    const message = messages.find((one) => one.slug === slug && one.side === 'employer')
    if (lock !== null || medgivande === null) return refuse(`thread-locked-${lock ?? 'no-medgivande'}`)
    if (!message) return refuse('sdk-no-such-message')
    if (!isReadable(message, medgivande.facts) || !toldBy(medgivande.facts, 'employer'))
      return refuse('not-covered-by-medgivande')
    if (sdkAddressOn(context.db, context.today) === null) return refuse('sdk-sender-missing')
    const files = attachmentsIn(context.db, thread.id).filter(({ messageId }) => messageId === message.id)
    if (sdkSize(files) > largestSdkMessage) return refuse('sdk-too-large')
    return accept({ message, medgivandeId: medgivande.id, recipient, names: namesFor(context, thread) })
  },
  store: (db, { message, medgivandeId, recipient, names }, { slug: threadSlug }, context) => {
    const { on: exportedOn, at: exportedAt, by: exportedBy } = signed(context)
    const slug = newSlug()
    db.insert(sdkExport)
      .values({
        ...{ slug, messageId: message.id, medgivandeId, ...names, exportedOn, exportedAt, exportedBy },
        ...{ recipientOrganisation: recipient.organisation, recipientAddress: recipient.address },
      })
      .run()
    return { slug: threadSlug, export: slug }
  },
  fields: () => ['sdk'],
  details: ({ message, recipient }) => ({ ...recipient, categories: message.categories.join(', ') }),
})

/** The first one names the conversation; later ones refer to the last that was sent or came. */
function namesFor({ db }: Context, { id }: ThreadFound) {
  const sdkMessageId = randomUUID()
  const sent = sdkExportsIn(db, id)
  const came = sdkArrivalsIn(db, id).at(-1)?.sdkMessageId
  return {
    sdkMessageId,
    conversationId: sent[0]?.conversationId ?? sdkMessageId,
    refToMessageId: came ?? sent.at(-1)?.sdkMessageId ?? null,
  }
}
