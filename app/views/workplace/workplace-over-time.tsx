import { chartPoints } from '~/domain/statistics/result-chart'
import { runSignals } from '~/domain/statistics/run-signals'
import { untilText } from '~/text/run-chart'
import { risingWhy } from '~/text/workplace-why'
import { wholeName } from '~/text/workplace'
import { isRising } from '~/domain/statistics/rising'
import { Section } from '~/ui/section'
import { Why } from '~/ui/why'
import { RunPicture } from '../chart/run-picture'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { isTold } from './shown-workplace'

/** Its months against the organisation's, and why that is called rising or not. */
export function WorkplaceOverTime({ workplace }: { workplace: ReadWorkplace }) {
  const { name, employer, result, organisation } = workplace
  if (!isTold(workplace)) return null
  const points = chartPoints(result, organisation, 'total')
  const limits = result.total.chart?.limits ?? null
  const whole = wholeName(employer)
  const why = risingWhy({
    ...{ result: result.total, limits, whole },
    baseMonths: result.total.chart?.base.length ?? 0,
    signals: runSignals(points).length,
  })
  return (
    <Section title="Över tid" aside={untilText(organisation.end)}>
      <RunPicture
        data={{
          ...{ name, organisation: whole, first: result.trend.first, status: result.trend.status },
          ...{ rates: result.trend.rate, organisationRates: organisation.trend.rate, points, limits },
        }}
      />
      <Why summary={isRising(result.total.rising) ? 'Varför kallas det stigande?' : 'Varför kallas det inte stigande?'}>
        <p>{why.join(' ')}</p>
      </Why>
    </Section>
  )
}
