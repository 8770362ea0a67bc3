import type { Day } from '~/domain/day'
import type { ShownMessage, ShownThread } from '~/reads/thread.server'
import { messagePurposeName, noConsentText, readText, replyText, sentText } from '~/text/message'
import { isoMoment } from '~/text/moment'
import { personName } from '~/text/person'
import { toldOf } from '~/text/thread'
import { givenName } from '~/text/person'
import { AttachedFiles } from './attached-files'
import { ProposedTimes } from './proposed-times'

/** What has been said, oldest first; one's own to the right. */
export const MessageList = ({ thread, today }: { thread: ShownThread; today: Day }) => (
  <ol className="mt-6 space-y-6" aria-label="Meddelanden">
    {thread.messages.map((message) => (
      <li
        key={message.slug}
        id={message.slug}
        className={message.side === thread.side ? 'ml-8 md:ml-24' : 'mr-0 md:mr-24'}
      >
        <Message message={message} thread={thread} today={today} />
      </li>
    ))}
  </ol>
)

interface MessageProps {
  message: ShownMessage
  thread: ShownThread
  today: Day
}

const Message = ({ message, thread, today }: MessageProps) => (
  <article>
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <h2 className="text-small font-key">{senderText(message, thread)}</h2>
      <p className="text-small text-ink-2">
        <time dateTime={isoMoment(message.at)}>{sentText(message.at, today)}</time>
      </p>
    </div>
    <div
      className={`mt-1 rounded-box border p-4 ${message.side === thread.side ? 'border-act-soft bg-act-soft' : 'border-rule bg-surface'}`}
    >
      <p className="text-small font-key text-ink-2">{messagePurposeName[message.purpose]}</p>
      {message.content === null ? (
        <Hidden message={message} thread={thread} />
      ) : (
        <Content message={message} thread={thread} today={today} />
      )}
    </div>
    <p className="mt-1 text-small text-ink-2">{under({ message, thread, today })}</p>
  </article>
)

/** What came by SDK is the party's, whoever read it in. */
function senderText({ mine, by, bySdk }: ShownMessage, { party }: ShownThread): string {
  if (bySdk) return `${personName(party.name)}, via SDK`
  return mine ? 'Du' : personName(by)
}

const Content = ({ message, thread, today }: MessageProps) => (
  <>
    <p className="measure whitespace-pre-line">
      {message.purpose === 'no-consent' ? noConsentText : message.content?.body}
    </p>
    <AttachedFiles thread={thread.slug} files={message.attachments} />
    <ProposedTimes times={message.content?.times ?? []} thread={thread} message={message} today={today} />
  </>
)

const Hidden = ({ message, thread }: Omit<MessageProps, 'today'>) => (
  <p className="measure text-ink-2">
    Visas inte längre. Det handlade om {toldOf(message.categories).toLowerCase()}, och {givenName(thread.person)} har
    minskat vad medgivandet gäller.
  </p>
)

/** Whether it has been read, or by when it asked for an answer. */
function under({ message, thread, today }: MessageProps): string {
  const told = [
    ...(message.categories.length > 0 ? [`Om ${toldOf(message.categories).toLowerCase()}`] : []),
    ...(message.replyBy === null ? [] : [replyText(message.replyBy, waitsOn(message, thread), today)]),
    ...(message.bySdk ? [`Inläst av ${personName(message.by)}`] : []),
    ...(message.side === thread.side ? [readText(message.readBy, today)] : []),
  ]
  return told.join('. ')
}

function waitsOn({ side, on }: ShownMessage, { waiting, side: reader }: ShownThread): 'you' | 'them' | null {
  if (waiting === null || waiting.side === side || on < waiting.since) return null
  return side === reader ? 'them' : 'you'
}
