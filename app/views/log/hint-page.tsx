import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ShownHint } from '~/reads/access-hint.server'
import type { ReviewedEvent } from '~/reads/log.server'
import { hintText, hintTitle, hoursText, nearText, usualText } from '~/text/access-hint'
import { hintRule, hintUnknown } from '~/text/access-hint-why'
import { dateTime, shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { counted, sentence } from '~/text/number'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Why, WhyPart } from '~/ui/why'
import type { PostedProps } from '../parts/form-props'
import { EventRows } from './event-rows'
import { ReviewBox } from './review-box'
import { ReviewList, VerdictState } from './review-list'
import type { StoredReview } from './said'

interface HintPageProps extends PostedProps {
  hint: ShownHint
  events: readonly ReviewedEvent[]
  reviews: readonly StoredReview[]
  own: boolean
  today: Day
}

/** One sign: what was seen, why it is shown, its events, and what somebody came to. */
export const HintPage = ({ hint, events, reviews, own, today, ...posted }: HintPageProps) => (
  <>
    <Breadcrumb trail={[{ label: 'Tecken', to: path('hints') }, { label: hintTitle[hint.kind] }]} />
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
    <PageTitle>{hintTitle[hint.kind]}</PageTitle>
    <Lead>
      <time dateTime={dateTime(hint.day)}>{sentence(shortDay(hint.day, today))}</time>: {hintText(hint)}
    </Lead>
    <p className="mt-3">
      <VerdictState verdict={hint.verdict} />
    </p>
    <div className="mt-4">
      <Why summary="Varför visas det här?">
        <WhyPart label="Regeln">{hintRule[hint.kind]}</WhyPart>
        {hint.kind === 'relation' && <WhyPart label="Närmaste uppdrag">{nearText(hint.measure)}</WhyPart>}
        {hint.kind === 'manga' && <WhyPart label="Det vanliga">{usualText(hint.measure)}</WhyPart>}
        {hint.kind === 'obekvam' && (
          <WhyPart label="Utanför arbetstid var">
            {hoursText({ from: hint.measure.fran ?? 0, until: hint.measure.till ?? 24 })}.
          </WhyPart>
        )}
        <WhyPart label="Det som räknades">{counted(hint.eventCount, 'händelse', 'händelser')}, se nedanför.</WhyPart>
        <WhyPart label="Det vi inte vet">{hintUnknown[hint.kind]} Vi vet inte heller vilka som är närstående.</WhyPart>
      </Why>
    </div>
    <ReviewBox {...posted} action={path('hint', { id: hint.slug })} verdict={hint.verdict} own={own} />
    <ReviewList reviews={reviews} today={today} />
    <Section title="Händelserna" aside={<DayLink hint={hint} />}>
      <EventRows events={events} today={today} />
    </Section>
  </>
)

const DayLink = ({ hint }: { hint: ShownHint }) => (
  <TextLink to={path('logAccountDay', { id: hint.actorSlug, datum: dateTime(hint.day) })}>
    {`Allt ${personName(hint.actorName)} gjorde den dagen`}
  </TextLink>
)
