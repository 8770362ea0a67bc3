import type { LogQuery } from '~/domain/log-query'
import { dayAt, type Day } from '~/domain/day'
import { path } from '~/paths'
import type { ReviewedEvent } from '~/reads/log.server'
import { actorText, auditText, outcomeText } from '~/text/audit'
import { dateTime } from '~/text/day'
import { isoMoment, momentText } from '~/text/moment'
import { sentence, wholeNumber } from '~/text/number'
import { personName } from '~/text/person'
import { DataTable } from '~/ui/data-table'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { VerdictState } from './review-list'

interface LogTable {
  events: readonly ReviewedEvent[]
  query: LogQuery
  today: Day
  caption?: string
}

export const LogTable = ({ events, query, today, caption = 'Händelser, den senaste först' }: LogTable) => (
  <DataTable
    caption={caption}
    rowHeader="when"
    columns={[
      { key: 'when', label: 'När' },
      { key: 'who', label: 'Vem, i vilken roll', phoneLabel: 'Vem' },
      { key: 'what', label: 'Vad' },
      { key: 'whose', label: 'Vems uppgifter' },
      { key: 'outcome', label: 'Utfall' },
    ]}
    rows={events.map((event) => ({
      key: String(event.id),
      cells: {
        when: (
          <a href={path('logEvent', { id: event.slug })} className="link target">
            <time dateTime={isoMoment(event.at)} className="font-key md:whitespace-nowrap md:font-regular">
              {sentence(momentText(event.at, today))}
            </time>
          </a>
        ),
        who: (
          <>
            <b>{actorText(event).who}</b>
            <span className="block text-meta text-ink-2">{actorText(event).as}</span>
          </>
        ),
        what: (
          <>
            {auditText(event)}
            {event.about && event.about !== event.actorName && (
              <span className="block text-meta text-ink-2">{event.about}</span>
            )}
          </>
        ),
        whose: <Whose event={event} query={query} />,
        outcome: (
          <>
            <Outcome outcome={event.outcome} />
            {event.verdict !== 'oppen' && (
              <span className="block">
                <VerdictState verdict={event.verdict} />
              </span>
            )}
          </>
        ),
      },
    }))}
  />
)

function Whose({ event, query }: { event: ReviewedEvent; query: LogQuery }) {
  const { persons, concerned, requestId, at } = event
  if (concerned === 0) return <span className="text-ink-2">–</span>
  const more = concerned - persons.length
  const on = dateTime(dayAt(new Date(at)))
  return (
    <>
      {persons.map(({ slug, name }, place) => (
        <span key={slug}>
          {place > 0 && ', '}
          {personName(name)}
        </span>
      ))}
      {more > 0 && (
        <>
          {' och '}
          <TextLink to={path('log', {}, { fran: on, till: on, handelse: query.handelse, forfragan: requestId })}>
            {wholeNumber(more)} till
          </TextLink>
        </>
      )}
    </>
  )
}

function Outcome({ outcome }: { outcome: string }) {
  const { mark, word, reason } = outcomeText(outcome)
  if (!mark) return <span className="text-ink-2">{word}</span>
  return (
    <>
      <State kind={mark}>{word}</State>
      {reason && <span className="block text-meta text-ink-2">{reason}</span>}
    </>
  )
}
