import type { Day } from '~/domain/day'
import type { BarLook, PlanBars } from '~/domain/intervention/bars'
import { rowsOf, valueOf, type StepDraft } from '~/domain/intervention/draft'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { PlanMeasure } from '~/domain/intervention/plan-measure'
import { path } from '~/paths'
import { lookText } from '~/text/intervention-bars'
import { DataTable, RowName } from '~/ui/data-table'
import type { MarkKind } from '~/ui/mark'
import { State } from '~/ui/state'
import { Date } from '../parts/day'

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
        { key: 'who', label: 'Vem' },
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
          look: <Look look={looks.get(measure.key) ?? 'planned'} />,
        },
      }))}
    />
  )
}

const Look = ({ look }: { look: BarLook }) => <State kind={marks[look]}>{lookText[look]}</State>

const marks: Record<BarLook, MarkKind> = {
  planned: 'later',
  ongoing: 'ongoing',
  late: 'late',
  done: 'done',
  'not-done': 'blocks',
  undecided: 'undecided',
}
