import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { caseEventText } from '~/text/case-history'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import { CaseHead, type ShownCase } from './case-head'

interface HistoryPageProps {
  shown: ShownCase
  events: readonly CaseEvent[]
  today: Day
}

export const HistoryPage = ({ shown, events, today }: HistoryPageProps) => (
  <>
    <CaseHead shown={shown} tab="caseHistory" today={today} />
    <Section title="Det här har hänt" aside="Det senaste först">
      <Timeline
        items={events.map((event) => ({
          when: <Date day={event.on} today={today} />,
          children: <Told shown={shown} event={event} today={today} />,
        }))}
      />
    </Section>
  </>
)

const Told = ({ shown, event, today }: { shown: ShownCase; event: CaseEvent; today: Day }) => {
  const text = caseEventText(event, today)
  if (event.mistake)
    return (
      <>
        <s className="text-ink-2">{text}</s>
        <span className="block text-small">
          Markerat som fel av {event.mistake.by}: {event.mistake.reason}
        </span>
      </>
    )
  return (
    <>
      {text}{' '}
      {event.object !== null && shown.may.lead && (
        <TextLink to={path('caseMistake', { id: shown.slug, post: event.object })}>Markera som fel</TextLink>
      )}
    </>
  )
}
