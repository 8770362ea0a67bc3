import type { Day } from '~/domain/day'
import type { OwnStart } from '~/reads/own-start.server'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { meetingName } from '~/text/meeting'
import { managersText } from '~/text/own'
import { givenName } from '~/text/person'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { LooksTable } from './looks-table'
import { OwnActs } from './own-acts'
import { OwnMedgivandenSection } from './own-medgivanden-section'
import { OwnKept } from './own-kept'
import { OwnNewsList } from './own-news'
import { OwnPlanSection } from './own-plan-section'

export interface OwnStartPageProps {
  own: OwnStart
  today: Day
}

/** Min sida: what she is asked to do, then what there is about her, who has looked and when it goes. */
export const OwnStartPage = ({ own, today }: OwnStartPageProps) => (
  <>
    <PageTitle>{`Hej ${givenName(own.name)}`}</PageTitle>
    <Lead>{leadOf(own, today)}</Lead>
    <OwnActs own={own} today={today} />
    {own.news.length > 0 && <OwnNewsList news={own.news} today={today} />}
    <OwnPlanSection plans={own.plans} today={today} />
    <OwnMedgivandenSection own={own} today={today} />
    <Section title="De här har tittat" aside="Senaste 30 dagarna">
      <LooksTable looks={own.looks.slice(0, 4)} names={own.names} today={today} />
      <p className="mt-3 text-row">
        <TextLink to={path('ownAccess')}>Se alla gånger</TextLink> eller{' '}
        <TextLink to={path('ownErrorNew', {}, { om: 'access' })}>säg till om något verkar fel</TextLink>
      </p>
    </Section>
    <OwnKept own={own} today={today} />
  </>
)

function leadOf({ acts, managers }: OwnStart, today: Day) {
  const [medgivande] = acts.medgivanden
  const [meeting] = acts.meetings
  if (acts.plan && acts.plan.replyBy !== null)
    return (
      <>
        {givenName(acts.plan.by)} vill att du läser planen innan den blir klar. Du har{' '}
        <b>till och med {shortDay(acts.plan.replyBy, today)}</b> på dig.
      </>
    )
  if (acts.plan) return `Din plan är klar sedan ${shortDay(acts.plan.on, today)}. Läs den och säg vad du tycker.`
  if (medgivande) return `${medgivande.recordedBy} har skrivit upp att du har gett ett medgivande. Säg om det stämmer.`
  if (meeting)
    return `${givenName(meeting.calledBy)} kallar dig till ${meetingName[meeting.kind]} ${shortDay(meeting.slot.on, today)}. Säg om du kommer.`
  return `Här ser du vad arbetsgivaren har om dig och vem som har tittat. Undrar du något, fråga ${managersText(managers)}.`
}
