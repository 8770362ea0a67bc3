import type { ClockLimit } from '~/domain/clock-limit'
import type { LimitTrial } from '~/domain/clock-limit-trial'
import { path } from '~/paths'
import { counterName } from '~/text/absence'
import { counted, countText, sentence } from '~/text/number'
import { LinkButton } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Facts } from '~/ui/facts'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'

export interface LimitTriedProps {
  trial: LimitTrial & { names: Record<number, string> }
  limit: ClockLimit
}

export const LimitTried = ({ trial, limit: { counter, fromDay } }: LimitTriedProps) => (
  <Section title={`Dag ${fromDay}, ${counterName[counter].toLowerCase()}`}>
    <Facts
      items={[
        {
          label: 'Har nått gränsen i dag',
          value: countText(trial.reached, trial.smallest),
          note: `av ${countText(trial.sick, trial.smallest).toLowerCase()} som är sjukskrivna`,
        },
        { label: 'Arbetsplatser med minst en', value: String(trial.units.length) },
      ]}
    />
    <p className="my-6">
      <LinkButton to={path('limitNew', {}, { dag: fromDay, raknare: counter })} kind="filled">
        Lägg till gränsen
      </LinkButton>
    </p>
    <DataTable
      caption="Hur många som har nått gränsen per arbetsplats, flest först"
      rowHeader="unit"
      columns={[
        { key: 'unit', label: 'Arbetsplats' },
        { key: 'persons', label: 'Anställda', numeric: true },
        { key: 'count', label: 'Har nått gränsen', numeric: true },
      ]}
      rows={trial.units
        .filter(({ count }) => count !== null)
        .map(({ unitId, persons, count }) => ({
          key: String(unitId),
          cells: {
            unit: trial.names[unitId] ?? 'Stängd arbetsplats',
            persons: String(persons),
            count: String(count),
          },
        }))}
    />
    <Masked units={trial.units} />
  </Section>
)

const Masked = ({ units }: Pick<LimitTrial, 'units'>) => {
  const masked = units.filter(({ count }) => count === null).length
  return masked === 0 ? null : (
    <p className="mt-4">
      <State kind="masked">
        {sentence(counted(masked, 'arbetsplats', 'arbetsplatser'))} visas inte, eftersom siffran gäller för få personer
      </State>
    </p>
  )
}
