import type { Day } from '~/domain/day'
import type { OwnSignal } from '~/reads/own-signal.server'
import { contestOutcomeText } from '~/text/own'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'

/** What she has said against it, and what she was answered. */
export const OwnContests = ({ contests, today }: { contests: OwnSignal['contests']; today: Day }) =>
  contests.length > 0 && (
    <Section title="Det du har sagt emot">
      <Timeline
        items={contests.flatMap(({ on, text, answer }) => [
          ...(answer
            ? [
                {
                  when: <Date day={answer.on} today={today} />,
                  children: `${answer.by} svarade: ${contestOutcomeText[answer.outcome]}. ${answer.text}`,
                },
              ]
            : []),
          { when: <Date day={on} today={today} />, children: `Du sa emot: ”${text}”` },
        ])}
      />
    </Section>
  )
