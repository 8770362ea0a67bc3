import { dayAt, isoDay, type Day } from '~/domain/day'
import { path } from '~/paths'
import type { ShownEvent } from '~/reads/access-event.server'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { shownErrors } from '~/text/form-error'
import type { PostedProps } from '../parts/form-props'
import { EventFacts, eventTitle } from './event-facts'
import { ReviewBox } from './review-box'
import { ReviewList, VerdictState } from './review-list'

interface EventPageProps extends PostedProps {
  shown: ShownEvent
  own: boolean
  today: Day
}

/** One event of the log, to be reviewed. */
export const EventPage = ({ shown: { event, account, verdict, reviews }, own, today, ...posted }: EventPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Logg', to: path('log') }, { label: 'En händelse' }]} />
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <PageTitle>{eventTitle(event)}</PageTitle>
    <Lead>
      <VerdictState verdict={verdict} />
    </Lead>
    <EventFacts event={event} today={today} />
    {account && <ReviewBox {...posted} action={path('logEvent', { id: event.slug })} verdict={verdict} own={own} />}
    <ReviewList reviews={reviews} today={today} />
    <Section title="Mer i loggen">
      {event.fields.length > 0 && (
        <p className="measure mb-2">
          Fält som ändrades, med portalens egna namn:{' '}
          {event.fields.map((field) => (
            <RawValue key={field}>{field}</RawValue>
          ))}
        </p>
      )}
      <ul className="space-y-2">
        {account && (
          <li>
            <TextLink
              to={path('logAccountDay', { id: account.slug, datum: isoDay(dayAt(new Date(event.at))) })}
            >{`Allt ${personName(account.name)} gjorde den dagen`}</TextLink>
          </li>
        )}
        <li>
          <TextLink to={path('log', {}, { forfragan: event.requestId, ...onDay(event.at) })}>
            Allt som hände i samma förfrågan
          </TextLink>
        </li>
      </ul>
    </Section>
  </>
)

const onDay = (at: number) => {
  const on = isoDay(dayAt(new Date(at)))
  return { fran: on, till: on }
}
