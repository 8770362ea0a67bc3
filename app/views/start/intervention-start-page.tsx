import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { InterventionDesk } from '~/reads/intervention-desk.server'
import type { ListedThread } from '~/reads/listed-threads.server'
import { roleStartLead } from '~/text/role-start'
import { waitingLead, waitingTitle } from '~/text/start'
import { LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { InterventionTable } from '../intervention/intervention-table'
import { SignalSuggestions } from '../workplace/signal-suggestions'
import { InterventionNews } from './intervention-items'
import { byDay, DeskActs, interventionActsOf, threadActsOf } from './desk-acts'
import { LeftInterventions } from './left-interventions'
import { OwnThreads, waitingIn } from './own-threads'
import { Assigned, type RoleStartPageProps } from './role-start-page'

interface InterventionStartPageProps {
  start: Pick<RoleStartPageProps['start'], 'role' | 'organisation' | 'assignments'>
  desk: InterventionDesk
  /** For the företagshälsovård, who is in threads too. */
  threads: readonly ListedThread[]
  today: Day
}

/** For those who take part in the three steps: what waits for them, and where they are in it. */
export function InterventionStartPage({ start, desk, threads, today }: InterventionStartPageProps) {
  const acts = [...threadActsOf(waitingIn(threads), true), ...interventionActsOf(desk.acts)].sort(byDay)
  const due = acts.map(({ on }) => on)
  const shown = start.role === 'insatsagare' ? desk.interventions.filter(({ mine }) => mine) : desk.interventions
  return (
    <>
      <PageTitle>{waitingTitle(acts.length)}</PageTitle>
      <Lead>{acts.length > 0 ? waitingLead(due, today) : roleStartLead[start.role]}</Lead>
      {acts.length > 0 && <DeskActs acts={acts} today={today} />}
      <LeftInterventions left={desk.left} />
      <OwnThreads threads={threads} today={today} />
      <InterventionNews {...desk.news} today={today} />
      <Section
        title={start.role === 'insatsagare' ? 'Mina insatser' : 'Insatser där du är med'}
        aside={
          shown.length < desk.interventions.length && (
            <TextLink to={path('interventions')}>Alla {desk.interventions.length}</TextLink>
          )
        }
      >
        {shown.length > 0 ? (
          <InterventionTable rows={shown} caption="Insatser som pågår" over={false} today={today} />
        ) : (
          <Nothing role={start.role} />
        )}
      </Section>
      <SignalSuggestions {...desk} />
      {start.role === 'insatsagare' && (
        <p className="mt-6" data-screen>
          <LinkButton to={path('workplaces')}>Till arbetsplatserna</LinkButton>
        </p>
      )}
      <Assigned {...start} today={today} />
    </>
  )
}

const Nothing = ({ role }: { role: string }) =>
  role === 'insatsagare' ? (
    <Empty title="Du äger ingen insats">
      Du startar en insats från en arbetsplats där frånvaron är hög och stiger.
    </Empty>
  ) : (
    <Empty title="Du är inte inbjuden till någon insats">När någon bjuder in dig står arbetsplatsen här.</Empty>
  )
