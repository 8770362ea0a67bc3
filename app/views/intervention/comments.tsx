import { dayAt, type Day } from '~/domain/day'
import { path } from '~/paths'
import type { InterventionHead } from '~/reads/intervention-head.server'
import type { InterventionComment } from '~/reads/intervention-step.server'
import { stepName } from '~/text/intervention-form'
import { lowerFirst } from '~/text/number'
import { personName } from '~/text/person'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date as DayTime } from '../parts/day'
import { stepPaths } from './step-paths'

interface CommentsProps {
  shown: InterventionHead
  comments: readonly InterventionComment[]
  today: Day
}

/** What has been said about the steps, the latest first; one answers on the page of the step. */
export const Comments = ({ shown, comments, today }: CommentsProps) =>
  comments.length > 0 && (
    <Section title="Kommentarer" aside="Det senaste först">
      <Timeline
        items={comments.toReversed().map(({ step, text, by, at }) => ({
          when: <DayTime day={dayAt(new Date(at))} today={today} />,
          children: (
            <>
              <b>{personName(shown.names[by]?.name ?? null)}</b> om{' '}
              <TextLink to={`${path(stepPaths[step], { id: shown.slug })}#kommentarer`}>
                {lowerFirst(stepName(step, shown.house))}
              </TextLink>
              <p className="whitespace-pre-line">{text}</p>
            </>
          ),
        }))}
      />
    </Section>
  )
