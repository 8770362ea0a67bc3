import type { Rehearsal } from '~/domain/rehearsal'
import { path } from '~/paths'
import { decimal, countText } from '~/text/number'
import { changeText } from '~/text/rule'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Facts } from '~/ui/facts'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { Why } from '~/ui/why'
import { WeekBars } from './week-bars'

interface RuleResult {
  slug: string
  result: Rehearsal
  names: Record<number, string>
}

export function RuleResult({ slug, result, names }: RuleResult) {
  const shown = result.units.filter(({ signals }) => signals !== null)
  return (
    <>
      <Facts items={facts(result)} />
      <p className="mt-6">
        <LinkButton to={path('ruleStart', { id: slug })} kind="filled">
          Slå på regeln
        </LinkButton>
      </p>
      {result.perWeek && (
        <Section title="Signaler per vecka">
          <WeekBars perWeek={result.perWeek} />
        </Section>
      )}
      <Section title="Per arbetsplats" aside="Siffror om för få visas inte">
        {shown.length > 0 && <UnitTable names={names} units={shown.slice(0, mostAtOnce)} />}
        {shown.length > mostAtOnce && (
          <Why summary={`Visa ${shown.length - mostAtOnce} arbetsplatser till`}>
            <UnitTable names={names} units={shown.slice(mostAtOnce)} />
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

function facts(result: Rehearsal) {
  const { signals, perWeek, units, smallest } = result
  return [
    { label: 'Signaler på ett år', value: countText(signals, smallest), note: changeText(result) },
    ...(signals === null || perWeek === null
      ? []
      : [
          { label: 'I snitt per vecka', value: decimal(signals / perWeek.length) },
          { label: 'Flest på en vecka', value: String(Math.max(...perWeek)) },
        ]),
    { label: 'Arbetsplatser med minst en', value: String(units.length) },
  ]
}

const maskedText = ({ units, smallest }: Rehearsal): string => {
  const masked = units.filter(({ signals }) => signals === null).length
  return `${masked} ${masked === 1 ? 'arbetsplats' : 'arbetsplatser'} med signaler visas inte, eftersom siffran gäller färre än ${smallest} eller skulle avslöja en sådan`
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
