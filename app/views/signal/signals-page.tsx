import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import type { Answer, SignalStatus } from '~/domain/signal'
import { path } from '~/paths'
import { counted, sentence } from '~/text/number'
import { personName } from '~/text/person'
import { answerSummary, findingText, statusName } from '~/text/signal'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'
import { Due } from '../parts/due'

interface SignalRow {
  slug: string
  personSlug: string
  name: string | null
  workplace: string
  parameters: RuleParameters
  occasions: number
  heldSince: Day
  firstOccasion: Day
  status: SignalStatus
  dueOn: Day
  answer: { kind: Answer['kind']; on: Day; talkOn: Day | null } | null
}

interface SignalsPageProps {
  signals: readonly SignalRow[]
  today: Day
}

export function SignalsPage({ signals, today }: SignalsPageProps) {
  const waiting = signals.filter(({ status }) => waits(status))
  const others = signals.filter(({ status }) => !waits(status))
  const late = waiting.filter(({ dueOn }) => dueOn < today).length
  return (
    <>
      <PageTitle>{titleOf(waiting.length)}</PageTitle>
      <Lead>
        {late > 0 ? `${sentence(counted(late, 'skulle', 'skulle'))} ha besvarats redan. ` : ''}En signal är en fråga om
        någon behöver stöd. Den säger inget om orsaken.
      </Lead>
      <Section title="Väntar på svar" aside={<TextLink to={path('signalsCsv')}>Hämta som CSV</TextLink>}>
        {waiting.length > 0 ? (
          <SignalTable signals={waiting} today={today} waiting />
        ) : (
          <Empty title="Inget väntar på svar">När någon får en signal syns det här.</Empty>
        )}
      </Section>
      {others.length > 0 && (
        <Section title="Uppskjutna och besvarade">
          <SignalTable signals={others} today={today} />
        </Section>
      )}
    </>
  )
}

const waits = (status: SignalStatus): boolean => status === 'ny' || status === 'eskalerad' || status === 'bestridd'

const titleOf = (waiting: number): string =>
  waiting === 0 ? 'Inga signaler väntar' : `${sentence(counted(waiting, 'signal', 'signaler'))} väntar på svar`

function SignalTable({ signals, today, waiting }: SignalsPageProps & { waiting?: boolean }) {
  const last = waiting ? 'Svara senast' : 'Läge'
  return (
    <DataTable
      caption={waiting ? 'Signaler som väntar på svar' : 'Uppskjutna och besvarade signaler'}
      rowHeader="name"
      columns={[
        { key: 'name', label: 'Medarbetare' },
        { key: 'finding', label: 'Det vi ser' },
        { key: 'workplace', label: 'Arbetsplats' },
        { key: 'last', label: last },
      ]}
      rows={signals.map((signal) => ({
        key: signal.slug,
        cells: {
          name: <RowName to={path('signal', { id: signal.slug })}>{personName(signal.name)}</RowName>,
          finding: sentence(findingText(signal, today)),
          workplace: signal.workplace,
          last: waiting ? <DueCell {...signal} today={today} /> : <StatusCell {...signal} today={today} />,
        },
      }))}
    />
  )
}

const DueCell = ({ dueOn, status, today }: Pick<SignalRow, 'dueOn' | 'status'> & { today: Day }) => (
  <>
    <Date day={dueOn} today={today} />
    <br />
    <Due on={dueOn} today={today} />
    {status === 'bestridd' && (
      <>
        <br />
        Medarbetaren säger emot, Reko-AG svarar
      </>
    )}
    {status === 'eskalerad' && (
      <>
        <br />
        Reko-AG har fått den
      </>
    )}
  </>
)

const StatusCell = ({
  dueOn,
  status,
  answer,
  today,
}: Pick<SignalRow, 'dueOn' | 'status' | 'answer'> & { today: Day }) => (
  <>
    {answer ? answerSummary(answer, today) : statusName[status]}
    {status === 'uppskjuten' && (
      <>
        {' till '}
        <Date day={dueOn} today={today} />
      </>
    )}
  </>
)
