import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { clockTime, newSignalsText, newsTitle } from '~/text/start'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date as DayTime } from '../parts/day'
import type { News } from './desk'

/** "Nytt sedan i onsdags": reports of absence and signals since somebody was last here. */
export function DeskNews({ news, today }: { news: News; today: Day }) {
  const { since, sinceDay } = news
  const aside = since ? `Du var här senast ${shortDay(sinceDay, today)} ${clockTime(since)}` : 'Den senaste veckan'
  const items = itemsOf(news, today)
  return (
    <Section title={newsTitle(sinceDay, today)} aside={aside}>
      {items.length > 0 ? (
        <Timeline items={items} />
      ) : (
        <Empty title="Inget nytt">Ingen ny frånvaro och inga nya signaler.</Empty>
      )}
    </Section>
  )
}

function itemsOf({ reports, signals, sinceDay }: News, today: Day) {
  const told = reports.map(({ personSlug, name, from, to, toldOn }) => ({
    when: <DayTime day={toldOn} today={today} />,
    children: (
      <>
        <TextLink to={path('person', { id: personSlug })}>{personName(name)}</TextLink>
        {to === null ? ' är sjukanmäld från ' : ' var sjuk från '}
        <DayTime day={from} today={today} />
        {to !== null && to !== from && (
          <>
            {' till '}
            <DayTime day={to} today={today} />
          </>
        )}
        .
      </>
    ),
  }))
  if (signals === 0) return told
  const raised = {
    when: <DayTime day={sinceDay} today={today} />,
    children: <TextLink to={path('signals')}>{sentence(newSignalsText(signals))}</TextLink>,
  }
  return [raised, ...told]
}
