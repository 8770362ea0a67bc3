import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import { CaseHead, type ShownCase } from './case-head'
import { ToldEvent } from './told-event'

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
          children: <ToldEvent shown={shown} event={event} today={today} />,
        }))}
      />
    </Section>
  </>
)
