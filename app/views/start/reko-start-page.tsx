import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { counted, sentence } from '~/text/number'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { waitingLead, waitingTitle } from '~/text/start'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date as DayTime } from '../parts/day'
import { Due } from '../parts/due'
import { StaffTable } from '../person/staff-table'
import type { DeskPageProps } from './chef-start-page'
import type { DeskSignal } from './desk'
import { actsInOrder, DeskActs } from './desk-acts'
import { DeskNews } from './desk-news'
import { StandsInNote } from './stands-in-note'

/** The caseload: what has come to the Reko-AG first, then what still lies with the managers, in the order it is due. */
export function RekoStartPage({ desk, today }: DeskPageProps) {
  const acts = actsInOrder(desk, 'rekoAg')
  const due = acts.map(({ on }) => on)
  return (
    <>
      <PageTitle>{waitingTitle(acts.length)}</PageTitle>
      <Lead>{waitingLead(due, today)}</Lead>
      <StandsInNote standsInFor={desk.standsInFor} today={today} />
      {acts.length > 0 && <DeskActs acts={acts} today={today} />}
      <Section title="Ligger hos cheferna" aside={<TextLink to={path('signals')}>Alla signaler</TextLink>}>
        {desk.atManagers.length > 0 ? (
          <AtManagers signals={desk.atManagers} today={today} />
        ) : (
          <Empty title="Inget väntar hos cheferna">Varje signal på dina arbetsplatser är besvarad eller hos dig.</Empty>
        )}
      </Section>
      <DeskNews news={desk.news} today={today} gathered />
      <Section title="Närmast i tid" aside={<TextLink to={path('persons')}>Alla {desk.staff.total}</TextLink>}>
        {desk.staff.rows.length > 0 ? (
          <StaffTable rows={desk.staff.rows} today={today} workplaces />
        ) : (
          <Empty title="Alla är i arbete">Ingen på dina arbetsplatser är sjukskriven och inget väntar.</Empty>
        )}
      </Section>
    </>
  )
}

const mostShown = 20

const AtManagers = ({ signals, today }: { signals: readonly DeskSignal[]; today: Day }) => (
  <>
    <DataTable
      caption="Signaler som cheferna har kvar att svara på"
      rowHeader="name"
      columns={[
        { key: 'due', label: 'Svar senast' },
        { key: 'name', label: 'Medarbetare' },
        { key: 'finding', label: 'Det vi ser' },
        { key: 'workplace', label: 'Arbetsplats' },
      ]}
      rows={signals.slice(0, mostShown).map((signal) => ({
        key: signal.slug,
        cells: {
          due: (
            <>
              <DayTime day={signal.dueOn} today={today} />
              <br />
              <Due on={signal.dueOn} today={today} />
            </>
          ),
          name: <RowName to={path('signal', { id: signal.slug })}>{personName(signal.name)}</RowName>,
          finding: sentence(findingText(signal, today)),
          workplace: signal.workplace,
        },
      }))}
    />
    {signals.length > mostShown && (
      <p className="pt-3 text-row text-ink-2">
        {sentence(counted(signals.length - mostShown, 'signal', 'signaler'))} till finns i listan över alla signaler.
      </p>
    )}
  </>
)
