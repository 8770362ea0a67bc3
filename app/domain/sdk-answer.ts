import { accept, refuse, type Decision } from './outcome'
import type { SdkAddress, SdkMessage } from './sdk'

/** What was sent, and where to. */
export interface SdkSent {
  id: number
  sdkMessageId: string
  conversationId: string
  recipient: SdkAddress
}

/**
 * Which of the messages that were taken out something answers: the conversation is the same, and it comes from where that was
 * sent. What refers to none of them is not an answer to us.
 */
export function answerTo(
  answer: Pick<SdkMessage, 'messageId' | 'conversationId' | 'refToMessageId' | 'sender' | 'recipient'>,
  { sent, known, own }: { sent: readonly SdkSent[]; known: readonly string[]; own: SdkAddress },
): Decision<SdkSent> {
  if (known.includes(answer.messageId)) return refuse('sdk-already-read-in')
  const conversation = sent.filter(({ conversationId }) => conversationId === answer.conversationId)
  const latest = conversation.at(-1)
  if (!latest) return refuse('sdk-other-conversation')
  if (sent.some(({ sdkMessageId }) => sdkMessageId === answer.messageId)) return refuse('sdk-own-message')
  const referred = conversation.find(({ sdkMessageId }) => sdkMessageId === answer.refToMessageId)
  const refersToTheirs = answer.refToMessageId === null || known.includes(answer.refToMessageId)
  const answered = referred ?? (refersToTheirs ? latest : null)
  if (answered === null) return refuse('sdk-other-message')
  if (!same(answer.sender, answered.recipient)) return refuse('sdk-other-sender')
  return same(answer.recipient, own) ? accept(answered) : refuse('sdk-other-recipient')
}

const same = (one: SdkAddress, other: SdkAddress): boolean =>
  one.organisation === other.organisation && one.address === other.address
