import type { Day } from '~/domain/day'
import type { PlanBars } from '~/domain/intervention/bars'
import { rowsOf, valueOf, type StepDraft } from '~/domain/intervention/draft'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { PlanMeasure } from '~/domain/intervention/plan-measure'
import { path } from '~/paths'
import { DataTable, RowName } from '~/ui/data-table'
import { Date } from '../parts/day'
import { MeasureLook } from './measure-look'

interface MeasureTableProps {
  slug: string
  plan: StepDraft
  bars: PlanBars | null
  today: Day
  measures: readonly PlanMeasure[]
}

export function MeasureTable({ slug, plan, measures, bars, today }: MeasureTableProps) {
  const looks = new Map(
    bars?.groups.flatMap(({ bars: some }) => some.map(({ measure, look }) => [measure, look])) ?? [],
  )
  return (
    <DataTable
      caption="Åtgärderna i planen"
      rowHeader="what"
      columns={[
        { key: 'what', label: 'Åtgärd' },
        { key: 'who', label: 'Vem', names: 'people' },
        { key: 'due', label: 'Till' },
        { key: 'sign', label: 'Så märks det' },
        { key: 'look', label: 'Läge' },
      ]}
      rows={measures.map((measure) => ({
        key: measure.key,
        cells: {
          what: (
            <RowName to={`${path('interventionPlan', { id: slug })}#${fieldName('measures', measure.key, 'what')}`}>
              {measure.what || 'Ny åtgärd'}
            </RowName>
          ),
          who: measure.responsible || '–',
          due: measure.ongoing ? 'löpande' : measure.due === null ? '–' : <Date day={measure.due} today={today} />,
          sign: valueOf(
            rowsOf(plan, 'measures').find(({ key }) => key === measure.key),
            'sign',
          ),
          look: <MeasureLook look={looks.get(measure.key) ?? 'planned'} />,
        },
      }))}
    />
  )
}
