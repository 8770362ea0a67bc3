import type { Day } from '~/domain/day'
import type { FollowUp } from '~/domain/intervention/follow-up'
import { path } from '~/paths'
import { followUpName } from '~/text/intervention'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import { Due } from '../parts/due'

interface FollowUpListProps {
  slug: string
  followUps: readonly FollowUp[]
  mayReport: boolean
  today: Day
}

/** The follow-ups after 1, 3, 6 and 12 months: what they gave, or when they are. */
export const FollowUpList = ({ slug, followUps, mayReport, today }: FollowUpListProps) =>
  followUps.length > 0 && (
    <Section title="Uppföljningar" aside="Räknat från dagen då planen publicerades">
      <Timeline
        items={followUps.map((one) => ({
          when: <Date day={one.answer?.heldOn ?? one.dueOn} today={today} />,
          children: <Told slug={slug} one={one} mayReport={mayReport} today={today} />,
        }))}
      />
    </Section>
  )

function Told({ slug, one, mayReport, today }: { slug: string; one: FollowUp; mayReport: boolean; today: Day }) {
  const { answer, dueOn, months, state } = one
  const name = sentence(followUpName(months))
  if (answer !== null)
    return (
      <>
        <State kind={answer.heldOn === null ? 'blocks' : 'done'}>
          {`${name}${answer.heldOn === null ? ' blev inte av' : ''}`}
        </State>
        <p>{answer.text}</p>
      </>
    )
  return (
    <>
      <Due on={dueOn} today={today} what={`${name.toLowerCase()}, ${shortDay(dueOn, today)}`} />
      {mayReport && state !== 'ahead' && (
        <p>
          <TextLink to={`${path('interventionFollowUp', { id: slug })}#uppfoljning-${months}`}>
            Skriv upp vad den gav
          </TextLink>
        </p>
      )}
    </>
  )
}
