import type { Day } from '~/domain/day'
import type { ProposedTime } from '~/domain/proposed-time'
import { path } from '~/paths'
import type { ShownThread } from '~/reads/thread.server'
import { dateTime } from '~/text/day'
import { proposedText } from '~/text/message'
import { TextLink } from '~/ui/text-link'

interface ProposedTimesProps {
  times: readonly ProposedTime[]
  thread: ShownThread
  message: { side: ShownThread['side'] }
  today: Day
}

/** Times somebody can come; the employer calls to the meeting from here. */
export const ProposedTimes = ({ times, thread, today }: ProposedTimesProps) =>
  times.length > 0 && (
    <ul className="mt-3 divide-y divide-rule border-y border-rule">
      {times.map((time) => (
        <li key={`${time.on} ${time.from}`} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
          <time dateTime={dateTime(time.on)}>{proposedText(time, today)}</time>
          {thread.side === 'employer' && time.on >= today && (
            <TextLink to={path('caseMeetingNew', { id: thread.caseSlug }, called(time))}>Kalla till mötet</TextLink>
          )}
        </li>
      ))}
    </ul>
  )

const called = ({ on, from, to }: ProposedTime) => ({
  ...{ sort: 'three-party', datum: dateTime(on), borjar: from, slutar: to },
})
