import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { InterventionHappened } from '~/reads/intervention-happened.server'
import { followedText, newsTitle } from '~/text/start'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'

/** What is new in the interventions that somebody follows or works in, as rows of a timeline. */
export const interventionItems = (happened: readonly InterventionHappened[], today: Day) =>
  happened.map(({ slug, unit, on, count, follows }) => ({
    on,
    when: <Date day={on} today={today} />,
    children: (
      <>
        {followedText(count)} <TextLink to={path('interventionHistory', { id: slug })}>insatsen på {unit}</TextLink>
        {follows && ', som du följer'}.
      </>
    ),
  }))

interface InterventionNewsProps {
  sinceDay: Day
  happened: readonly InterventionHappened[]
  today: Day
}

export const InterventionNews = ({ sinceDay, happened, today }: InterventionNewsProps) =>
  happened.length === 0 ? null : (
    <Section title={newsTitle(sinceDay, today)}>
      <Timeline items={interventionItems(happened, today)} />
    </Section>
  )
