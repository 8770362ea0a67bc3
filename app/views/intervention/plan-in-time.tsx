import type { Day } from '~/domain/day'
import type { PlanBars } from '~/domain/intervention/bars'
import { rowsOf, valueOf, type StepDraft } from '~/domain/intervention/draft'
import { measuresOf } from '~/domain/intervention/plan-measure'
import { path } from '~/paths'
import type { BarNames } from '~/text/intervention-bars'
import { shortDay } from '~/text/day'
import { counted } from '~/text/number'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { BarsPicture } from './bars-picture'
import { MeasureTable } from './measure-table'

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
