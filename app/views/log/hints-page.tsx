import type { HintQuery } from '~/domain/access-form'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { HintList } from '~/reads/access-hint.server'
import { hintText, hintTitle, hoursText } from '~/text/access-hint'
import { hintRule } from '~/text/access-hint-why'
import { hintKinds } from '~/domain/access-hint'
import { counted, sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { Why, WhyPart } from '~/ui/why'
import { Date as DayTime } from '../parts/day'
import { HintFilter } from './hint-filter'
import { VerdictState } from './review-list'

interface HintsPageProps {
  list: HintList
  query: HintQuery
  today: Day
}

/** Signs in the log that may be worth a look, the latest day first. */
export const HintsPage = ({ list, query, today }: HintsPageProps) => (
  <>
    <PageTitle>Tecken värda att titta på</PageTitle>
    <Lead>
      Varje natt går portalen igenom gårdagens logg. Ett tecken är en fråga och inget fel. Oftast finns en vanlig
      förklaring, och det är du som bedömer.
    </Lead>
    <HintFilter query={query} open={list.open} />
    <Section
      title={sentence(counted(list.total, 'tecken', 'tecken', 'ett'))}
      aside={<Through list={list} today={today} />}
    >
      {list.hints.length > 0 ? <Rows hints={list.hints} today={today} /> : <Nothing />}
      <Pagination
        page={list.page}
        pages={list.pages}
        to={(page) => path('hints', {}, { slag: query.slag, lage: query.lage, sida: page > 1 ? page : null })}
      />
      <Rules hours={list.hours} />
    </Section>
  </>
)

const Through = ({ list: { through }, today }: { list: HintList; today: Day }) =>
  through === null ? (
    'Ingen dag är genomgången än'
  ) : (
    <>
      Genomgånget till och med <DayTime day={through} today={today} />
    </>
  )

const Rows = ({ hints, today }: { hints: HintList['hints']; today: Day }) => (
  <DataTable
    caption="Tecken, den senaste dagen först"
    rowHeader="what"
    columns={[
      { key: 'day', label: 'Dag' },
      { key: 'what', label: 'Vad' },
      { key: 'state', label: 'Läge' },
    ]}
    rows={hints.map((hint) => ({
      key: hint.slug,
      cells: {
        day: <DayTime day={hint.day} today={today} />,
        what: (
          <RowName to={path('hint', { id: hint.slug })} note={`${hintText(hint)} Roll: ${roleName[hint.role]}.`}>
            {hintTitle[hint.kind]}
          </RowName>
        ),
        state: <VerdictState verdict={hint.verdict} />,
      },
    }))}
  />
)

const Nothing = () => (
  <Empty title="Inget att titta på här">Välj ett annat läge ovanför, eller granska på måfå med ett stickprov.</Empty>
)

const Rules = ({ hours }: { hours: HintList['hours'] }) => (
  <div className="mt-6">
    <Why summary="Vad räknas som ett tecken?">
      {hintKinds.map((kind) => (
        <WhyPart key={kind} label={hintTitle[kind]}>
          {hintRule[kind]}
        </WhyPart>
      ))}
      <WhyPart label="Arbetstid just nu">Utanför är {hoursText(hours)}. Systemförvaltaren ställer in tiderna.</WhyPart>
      <WhyPart label="Det här kan portalen inte veta">
        Portalen vet inte vem som är släkt eller vän med vem. Den som läser om sin egen närstående syns därför bara om
        något annat tecken också finns. Stickprov hittar det som tecknen inte ser.
      </WhyPart>
      <WhyPart label="Räknas inte">Loggranskarnas egen läsning av loggen. Den står i loggen.</WhyPart>
    </Why>
  </div>
)
