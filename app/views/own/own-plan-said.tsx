import type { Day } from '~/domain/day'
import { ownViewText } from '~/text/own'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import type { ShownComment } from './own-plan-page'

/** What she has already said of it. */
export const OwnPlanSaid = ({ comments, today }: { comments: readonly ShownComment[]; today: Day }) =>
  comments.length > 0 && (
    <Section title="Du har sagt">
      <Timeline
        items={comments.map(({ on, view, text }) => ({
          when: <Date day={on} today={today} />,
          children: `${ownViewText[view]}.${text === null ? '' : ` ”${text}”`}`,
        }))}
      />
    </Section>
  )
