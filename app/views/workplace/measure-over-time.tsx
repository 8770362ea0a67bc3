import { chartPoints } from '~/domain/statistics/result-chart'
import { isRising } from '~/domain/statistics/rising'
import { runSignals } from '~/domain/statistics/run-signals'
import type { Measure } from '~/domain/statistics/verdict'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { wholeName } from '~/text/workplace'
import { risingWhy } from '~/text/workplace-why'
import { Why } from '~/ui/why'
import { RunPicture } from '../chart/run-picture'

/** The months of one measure, and why that is called rising or not. */
export function MeasureOverTime({ workplace, measure }: { workplace: ReadWorkplace; measure: Measure }) {
  const { name, employer, result, organisation } = workplace
  const points = chartPoints(result, organisation, measure)
  const { chart, rising } = result[measure]
  const [limits, whole] = [chart?.limits ?? null, wholeName(employer)]
  const series = measure === 'total' ? 'rate' : 'occasions'
  const why = risingWhy({
    ...{ measure, result: { rising }, limits, whole },
    ...{ baseMonths: chart?.base.length ?? 0, signals: runSignals(points).length },
  })
  return (
    <>
      <RunPicture
        data={{
          ...{ measure, name, organisation: whole, first: result.trend.first, status: result.trend.status },
          ...{ rates: result.trend[series], organisationRates: organisation.trend[series], points, limits },
        }}
      />
      <Why summary={isRising(rising) ? 'Varför kallas det stigande?' : 'Varför kallas det inte stigande?'}>
        <p>{why.join(' ')}</p>
      </Why>
    </>
  )
}
