import type { Day } from '~/domain/day'
import type { BarLook, PlanBars } from '~/domain/intervention/bars'
import { rowsOf, valueOf, type StepDraft } from '~/domain/intervention/draft'
import { fieldName } from '~/domain/intervention/draft-fields'
import { measuresOf, type PlanMeasure } from '~/domain/intervention/plan-measure'
import { path } from '~/paths'
import { lookText, type BarNames } from '~/text/intervention-bars'
import { shortDay } from '~/text/day'
import { counted } from '~/text/number'
import { DataTable, RowName } from '~/ui/data-table'
import type { MarkKind } from '~/ui/mark'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'
import { BarsPicture } from './bars-picture'

interface PlanInTimeProps {
  slug: string
  plan: StepDraft
  bars: PlanBars | null
  mayAdd: boolean
  today: Day
}

/** The measures of the plan as bars in time, and the same as a list. */
export function PlanInTime({ slug, plan, bars, mayAdd, today }: PlanInTimeProps) {
  const measures = measuresOf(plan)
  if (measures.length === 0) return null
  const count = counted(measures.length, 'åtgärd', 'åtgärder')
  return (
    <>
      {bars && (
        <Section
          title="Åtgärderna i tiden"
          aside="Fyllt är tid som gått. Streckad ram väntar på beslut. Romb är uppföljning."
        >
          <BarsPicture
            {...{ bars, today, names: namesIn(plan) }}
            title="Åtgärderna i tiden"
            desc={`${count} från ${shortDay(bars.from, today)} till ${shortDay(bars.to, today)}. Samma uppgifter står i listan under.`}
          />
        </Section>
      )}
      <Section
        title="Samma som lista"
        aside={
          mayAdd && (
            <TextLink to={`${path('interventionPlan', { id: slug })}#fler-measures`}>Lägg till en åtgärd</TextLink>
          )
        }
      >
        <MeasureTable {...{ slug, plan, measures, bars, today }} />
      </Section>
    </>
  )
}

const namesIn = (plan: StepDraft): BarNames => ({
  measures: Object.fromEntries(measuresOf(plan).map(({ key, what }) => [key, what || 'Ny åtgärd'])),
  goals: Object.fromEntries(
    rowsOf(plan, 'goals').map((row) => [row.key, valueOf(row, 'obstacle') || valueOf(row, 'goal')]),
  ),
})

interface MeasureTableProps extends Pick<PlanInTimeProps, 'slug' | 'plan' | 'bars' | 'today'> {
  measures: readonly PlanMeasure[]
}

function MeasureTable({ slug, plan, measures, bars, today }: MeasureTableProps) {
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
