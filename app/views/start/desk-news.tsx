import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { clockTime, followedText, newReportsText, newSignalsText, newsTitle } from '~/text/start'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date as DayTime } from '../parts/day'
import type { News } from './desk'
import { interventionItems } from './intervention-items'

interface DeskNewsProps {
  news: News
  today: Day
  /** For who has many: reports of absence are told as one. */
  gathered?: boolean
}

/** "Nytt sedan i onsdags": reports of absence, signals, cases and meetings since the last day somebody was here. */
export function DeskNews({ news, today, gathered = false }: DeskNewsProps) {
  const { since, sinceDay } = news
  const aside = since ? `Du var här senast ${shortDay(sinceDay, today)} ${clockTime(since)}` : 'Den senaste veckan'
  const items = [
    ...signalItems(news, today),
    ...caseItems(news, today),
    ...followedItems(news, today),
    ...interventionItems(news.interventions, today),
    ...reportItems(news, today, gathered),
  ].sort((one, other) => other.on - one.on)
  return (
    <Section title={newsTitle(sinceDay, today)} aside={aside}>
      {items.length > 0 ? (
        <Timeline items={items} />
      ) : (
        <Empty title="Inget nytt">Ingen ny frånvaro, inga nya signaler, ärenden eller möten.</Empty>
      )}
    </Section>
  )
}

const mostNamed = 3

function signalItems({ signals, sinceDay }: News, today: Day) {
  if (signals.length > mostNamed)
    return [
      {
        on: signals[0]?.on ?? sinceDay,
        when: <DayTime day={signals[0]?.on ?? sinceDay} today={today} />,
        children: <TextLink to={path('signals')}>{sentence(newSignalsText(signals.length))}</TextLink>,
      },
    ]
  return signals.map(({ slug, name, on }) => ({
    on,
    when: <DayTime day={on} today={today} />,
    children: (
      <>
        <TextLink to={path('signal', { id: slug })}>{personName(name)}</TextLink> har en ny signal.
      </>
    ),
  }))
}

const caseItems = ({ cases }: News, today: Day) =>
  cases.map(({ slug, post, name, on }) => ({
    on,
    when: <DayTime day={on} today={today} />,
    children:
      post === null ? (
        <>
          Ett ärende är öppnat för <TextLink to={path('case', { id: slug })}>{personName(name)}</TextLink>.
        </>
      ) : (
        <>
          <TextLink to={path('caseMeeting', { id: slug, post })}>Ett möte</TextLink> är kallat för {personName(name)}.
        </>
      ),
  }))

const followedItems = ({ followed }: News, today: Day) =>
  followed.map(({ slug, name, on, count }) => ({
    on,
    when: <DayTime day={on} today={today} />,
    children: (
      <>
        {followedText(count)} <TextLink to={path('caseHistory', { id: slug })}>ärendet för {personName(name)}</TextLink>
        {count > 0 && ', som du följer'}.
      </>
    ),
  }))

function reportItems({ reports, reported, sinceDay }: News, today: Day, gathered: boolean) {
  if (gathered && reported > mostNamed)
    return [
      {
        on: reports[0]?.toldOn ?? sinceDay,
        when: <DayTime day={reports[0]?.toldOn ?? sinceDay} today={today} />,
        children: <TextLink to={path('persons', {}, { lage: 'sjuk' })}>{sentence(newReportsText(reported))}</TextLink>,
      },
    ]
  return reports.map((report) => ({
    on: report.toldOn,
    when: <DayTime day={report.toldOn} today={today} />,
    children: <Report {...report} today={today} />,
  }))
}

const Report = ({ personSlug, name, from, to, today }: News['reports'][number] & { today: Day }) => (
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
)
