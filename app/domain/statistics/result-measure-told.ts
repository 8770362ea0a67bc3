import { rolling, type Month } from './month'
import { chartTold } from './result-chart'
import type { MeasureAnswer } from './result-measure'
import { wholeCode, type ResultGroup } from './result-tree'
import type { MeasureResult, OrganisationMeasure } from './unit-result'
import { rateOf } from './unit-sum'

interface Place {
  group: ResultGroup
  unit: number
  end: Month
  /** A month with enough persons. */
  isTold(month: Month): boolean
}

/** One measure of a unit; everything is empty, and nothing decided, where its rate may not be told. */
export function measureTold(answer: MeasureAnswer, { group, unit, end, isTold }: Place): MeasureResult {
  const place = group.judged ? answer.funnel.get(unit) : undefined
  const rising = group.judged ? answer.rising.get(unit) : undefined
  return {
    rate: place?.sums?.rate ?? null,
    excess: place?.test?.excess ?? null,
    ...{ z: place?.test?.z ?? null, zAdjusted: place?.test?.zAdjusted ?? null },
    level: place?.level ?? 'oavgjort',
    levelInActivity: place?.sums ? (answer.inActivity.get(unit) ?? null) : null,
    rising: rising?.rising ?? 'oavgjort',
    chart: rising?.chart ? chartTold(rising.chart, isTold, rolling(end)) : null,
  }
}

/** One measure of the whole employer. */
export function organisationTold({ set, frame }: MeasureAnswer, shown: ReadonlySet<string>): OrganisationMeasure {
  if (!shown.has(wholeCode)) return { rate: null, frame: null, ordinaryEach: null }
  return { rate: rateOf(set), frame, ordinaryEach: set.ordinary / set.persons }
}
