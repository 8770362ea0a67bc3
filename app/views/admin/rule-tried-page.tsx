import type { Day } from '~/domain/day'
import type { Rehearsal } from '~/domain/rehearsal'
import type { RuleParameters } from '~/domain/rule'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { decimal } from '~/text/number'
import { changeText, ruleDetails, ruleTitle } from '~/text/rule'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Facts } from '~/ui/facts'
import { Lead } from '~/ui/lead'
import { Note } from '~/ui/note'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import { rulesTrail } from './trails'
import { WeekBars } from './week-bars'

interface RuleTriedPageProps {
  tried: {
    slug: string
    parameters: RuleParameters
    to: Day
    result: Rehearsal | null
    names: Record<number, string>
  }
  today: Day
}

export const RuleTriedPage = ({ tried, today }: RuleTriedPageProps) => (
  <>
    <Breadcrumb trail={rulesTrail({ label: 'Prövad regel' })} />
    <PageTitle>{ruleTitle(tried.parameters)}</PageTitle>
    <Lead>
      {ruleDetails(tried.parameters)} Prövad på året till och med {shortDay(tried.to, today)}.
    </Lead>
    {tried.result === null ? (
      <Note>
        Regeln räknas i bakgrunden. <TextLink to={path('ruleTried', { id: tried.slug })}>Visa läget nu</TextLink>
      </Note>
    ) : (
      <Result tried={tried} result={tried.result} />
    )}
  </>
)

function Result({ tried, result }: { tried: RuleTriedPageProps['tried']; result: Rehearsal }) {
  const shown = result.units.filter(({ signals }) => signals !== null)
  return (
    <>
      <Facts
        items={[
          {
            label: 'Signaler på ett år',
            value: String(result.signals),
            note: changeText(result.signals, result.before),
          },
          { label: 'I snitt per vecka', value: decimal(result.signals / result.perWeek.length) },
          { label: 'Flest på en vecka', value: String(Math.max(...result.perWeek)) },
          { label: 'Arbetsplatser med minst en', value: String(result.units.length) },
        ]}
      />
      <p className="mt-6">
        <LinkButton to={path('ruleStart', { id: tried.slug })} kind="filled">
          Slå på regeln
        </LinkButton>
      </p>
      <Section title="Signaler per vecka">
        <WeekBars perWeek={result.perWeek} />
      </Section>
      <Section title="Per arbetsplats" aside="Små arbetsplatser visas inte">
        <UnitTable names={tried.names} units={shown.slice(0, mostAtOnce)} />
        {shown.length > mostAtOnce && (
          <Why summary={`Visa ${shown.length - mostAtOnce} arbetsplatser till`}>
            <UnitTable names={tried.names} units={shown.slice(mostAtOnce)} />
          </Why>
        )}
        <p className="mt-4">
          <State kind="masked">{maskedText(result)}</State>
        </p>
      </Section>
    </>
  )
}

const mostAtOnce = 20

const maskedText = ({ units }: Rehearsal): string => {
  const masked = units.filter(({ signals }) => signals === null).length
  return `${masked} ${masked === 1 ? 'arbetsplats' : 'arbetsplatser'} med signaler visas inte, eftersom de har för få anställda`
}

const UnitTable = ({ units, names }: { units: Rehearsal['units']; names: Record<number, string> }) => (
  <DataTable
    caption="Signaler per arbetsplats, flest först"
    rowHeader="unit"
    columns={[
      { key: 'unit', label: 'Arbetsplats' },
      { key: 'persons', label: 'Anställda', numeric: true },
      { key: 'signals', label: 'Signaler', numeric: true },
    ]}
    rows={units.map(({ unitId, persons, signals }) => ({
      key: String(unitId),
      cells: { unit: names[unitId] ?? 'Stängd arbetsplats', persons: String(persons), signals: String(signals) },
    }))}
  />
)
