import type { Day } from '~/domain/day'
import type { Template } from '~/domain/message-template'
import { path } from '~/paths'
import type { ShownThread } from '~/reads/thread.server'
import { shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { withEmployerText, withPartyText } from '~/text/thread'
import { ErrorSummary } from '~/ui/error-summary'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { LockedThread } from './locked-thread'
import { MedgivandeBar } from './medgivande-bar'
import { MessageList } from './message-list'
import { ThreadAct } from './thread-act'
import { ThreadContacts } from './thread-contacts'

export interface ThreadPageProps extends PostedProps {
  thread: ShownThread
  /** The text chosen to begin with. */
  template: Template | null
  today: Day
}

/** Who is in it and under which medgivande, what has been said, and the next thing to say. */
export function ThreadPage(props: ThreadPageProps) {
  const { thread, form, today } = props
  if (thread.lock) return <LockedThread thread={thread} lock={thread.lock} form={form} today={today} />
  return (
    <>
      <ThreadTrail {...thread} />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>{personName(thread.person)}</PageTitle>
      <p className="mt-1 text-row text-ink-2">
        {thread.side === 'party' ? withEmployerText(thread.colleagues, thread.employer) : withPartyText(thread.party)}
      </p>
      <MedgivandeBar thread={thread} />
      <MessageList thread={thread} today={today} />
      {thread.closedOn === null ? (
        <ThreadAct {...props} />
      ) : (
        <Note>Tråden är avslutad {shortDay(thread.closedOn, today)}. Det går att läsa den, men inte att skriva.</Note>
      )}
      <ThreadContacts thread={thread} />
    </>
  )
}

export const ThreadTrail = ({ side, caseSlug }: Pick<ShownThread, 'side' | 'caseSlug'>) => (
  <nav aria-label="Du är här" className="mb-2 flex flex-wrap gap-x-6 text-row md:mb-3" data-screen>
    <TextLink to={path('threads')}>{side === 'party' ? 'Alla mina trådar' : 'Alla meddelanden'}</TextLink>
    {side === 'employer' && <TextLink to={path('caseThreads', { id: caseSlug })}>Till ärendet</TextLink>}
  </nav>
)
