import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OneItem } from '~/reads/access-sample.server'
import { auditText } from '~/text/audit'
import { progressText, sizeText } from '~/text/access-sample'
import { dayRange } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { EventFacts } from './event-facts'
import { EventRows } from './event-rows'
import { MoreOfPeriod, PeriodFacts } from './period-parts'
import { ReviewBox } from './review-box'
import { ReviewList, VerdictState } from './review-list'

interface SampleItemPageProps extends PostedProps {
  shown: OneItem
  today: Day
}

/** One part of a sample at a time: what it is, what one came to, and on to the next. */
export const SampleItemPage = ({ shown, today, ...posted }: SampleItemPageProps) => {
  const { sample, item, period, reviews, own, next } = shown
  const to = (post: string) => path('sampleItem', { id: sample.slug, post })
  return (
    <>
      <Breadcrumb
        trail={[
          { label: 'Stickprov', to: path('samples') },
          { label: sizeText(sample.kind, sample.size), to: path('sample', { id: sample.slug }) },
          { label: `Nummer ${item.place}` },
        ]}
      />
      <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
      <PageTitle>{item.event ? auditText(item.event) : personName(item.actorName)}</PageTitle>
      <Lead>
        Nummer {item.place} av {sample.size}. {progressText(sample)}.
        {period && ` Allt kontot gjorde ${dayRange(period.from, period.to, today)}.`}
      </Lead>
      <p className="mt-3">
        <VerdictState verdict={item.verdict} />
      </p>
      {item.event && <EventFacts event={item.event} today={today} />}
      {period && <PeriodFacts counted={period.counted} />}
      <ReviewBox {...posted} action={to(item.slug)} verdict={item.verdict} own={own} skip={next && to(next)} />
      <ReviewList reviews={reviews} today={today} />
      {period && (
        <Section title="Händelser">
          <EventRows events={period.events} today={today} />
          <MoreOfPeriod account={item.actorSlug} period={period} />
        </Section>
      )}
      <Turn shown={shown} to={to} />
    </>
  )
}

const Turn = ({ shown: { previous, next, item }, to }: { shown: OneItem; to: (post: string) => string }) => (
  <nav aria-label="Bläddra i stickprovet" className="mt-8 flex flex-wrap gap-x-6 gap-y-2 text-row" data-screen>
    {previous && <TextLink to={to(previous)}>Föregående</TextLink>}
    {next && <TextLink to={to(next)}>Nästa</TextLink>}
    {item.event && <TextLink to={path('logEvent', { id: item.event.slug })}>Händelsen i loggen</TextLink>}
  </nav>
)
