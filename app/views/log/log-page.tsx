import type { Day } from '~/domain/day'
import { placeText } from '~/domain/log'
import type { LogQuery } from '~/domain/log-query'
import { path } from '~/paths'
import type { LogAnswer } from '~/reads/log.server'
import { personName } from '~/text/person'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { ChainSection } from './chain-section'
import { LogCandidates } from './log-candidates'
import { LogFilterForm } from './log-filter-form'
import { LogTable } from './log-table'

interface LogPageProps {
  log: LogAnswer
  query: LogQuery
  today: Day
}

export const LogPage = ({ log, query, today }: LogPageProps) => (
  <>
    <PageTitle>{titleOf(log, query)}</PageTitle>
    <Lead>
      Här står vem som har läst och ändrat vad, i vilken roll och om det gick. Innehållet visas inte.{' '}
      <strong>Det du läser här hamnar också i loggen.</strong>
    </Lead>
    <LogFilterForm query={query} />
    <LogCandidates log={log} query={query} />
    <Section title="Händelser" aside={<Aside query={query} />}>
      {log.events.length > 0 ? (
        <LogTable events={log.events} query={query} today={today} />
      ) : (
        <Empty title="Inga händelser att visa">
          Ändra sökningen ovanför, till exempel dagarna eller vem det gäller.
        </Empty>
      )}
      <Turn log={log} query={query} />
    </Section>
    <ChainSection last={log.last} />
  </>
)

const Aside = ({ query }: { query: LogQuery }) => (
  <span className="flex flex-wrap gap-x-6">
    {!showsOwn(query) && (
      <TextLink to={path('log', {}, { ...query, egna: 'ja' })}>Visa också din egen läsning</TextLink>
    )}
    {isNarrowed(query) && <TextLink to={path('log')}>Visa hela loggen</TextLink>}
    <TextLink to={path('logCsv', {}, query)}>Hämta som CSV</TextLink>
  </span>
)

/** Hidden only where it is in the way: among everything. */
const showsOwn = ({ egna, handelse, vem, forfragan, grupp }: LogQuery): boolean =>
  egna === 'ja' || grupp === 'granskning' || [handelse, vem, forfragan].some((value) => value !== '')

const isNarrowed = (query: LogQuery): boolean => Object.values(query).some((value) => value !== '')

function titleOf({ person }: LogAnswer, { forfragan }: LogQuery): string {
  if (forfragan !== '') return 'En händelse i loggen'
  return person ? `Det som rör ${personName(person.name)}` : 'Loggen'
}

const Turn = ({ log: { older, newer }, query }: Pick<LogPageProps, 'log' | 'query'>) =>
  (older || newer) && (
    <nav aria-label="Bläddra" className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-row" data-screen>
      {newer && (
        <TextLink to={path('log', {}, { ...query, efter: placeText(newer) })} strong>
          Nyare
        </TextLink>
      )}
      {older && (
        <TextLink to={path('log', {}, { ...query, fore: placeText(older) })} strong>
          Äldre
        </TextLink>
      )}
    </nav>
  )
