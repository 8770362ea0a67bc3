import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { InterventionAct } from '~/reads/intervention-waiting.server'
import type { ThreadAct } from '~/reads/thread-waiting.server'
import type { OwnWorkplaces } from '~/reads/own-workplaces.server'
import { waitingLead, waitingTitle } from '~/text/start'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { StaffTable, type StaffTableRow } from '../person/staff-table'
import type { DeskAsk, DeskCorrection, DeskDuty, DeskQuestion, DeskSignal, DeskTalk, News } from './desk'
import { actsInOrder, DeskActs } from './desk-acts'
import { DeskNews } from './desk-news'
import { OwnWorkplacesSection } from './own-workplaces'
import { StandsInNote } from './stands-in-note'

export interface DeskPageProps {
  desk: {
    standsInFor: { name: string; to: Day }[]
    signals: DeskSignal[]
    atManagers: DeskSignal[]
    talks: DeskTalk[]
    questions: DeskQuestion[]
    duties: DeskDuty[]
    asks: DeskAsk[]
    corrections: DeskCorrection[]
    threads: ThreadAct[]
    interventions: InterventionAct[]
    news: News
    staff: { rows: StaffTableRow[]; total: number }
  }
  today: Day
}

/** In three minutes: who needs something from me, what, and by when. */
export function ChefStartPage({ desk, workplaces, today }: DeskPageProps & { workplaces: OwnWorkplaces }) {
  const acts = actsInOrder(desk, 'chef')
  const due = acts.map(({ on }) => on)
  return (
    <>
      <PageTitle>{waitingTitle(acts.length)}</PageTitle>
      <Lead>{waitingLead(due, today)}</Lead>
      <StandsInNote standsInFor={desk.standsInFor} today={today} />
      {acts.length > 0 && <DeskActs acts={acts} today={today} />}
      <DeskNews news={desk.news} today={today} />
      <Staff {...desk.staff} today={today} />
      <OwnWorkplacesSection {...workplaces} today={today} />
    </>
  )
}

const Staff = ({ rows, total, today }: { rows: StaffTableRow[]; total: number; today: Day }) => (
  <Section title="Mina medarbetare" aside={<TextLink to={path('persons')}>Alla {total}</TextLink>}>
    {rows.length > 0 && <StaffTable rows={rows} today={today} />}
    {total > rows.length && (
      <p className="pt-3 text-row text-ink-2">
        {total - rows.length} {rows.length > 0 ? 'till ' : ''}är i arbete. Inget väntar för dem.
      </p>
    )}
  </Section>
)
