import type { ChartPoint } from '~/domain/statistics/result-chart'
import { signedMeasure } from '~/text/rate'
import { across, round, units } from './layout'
import { Curve, Plot } from './plot'
import { monthsOf } from './run-data'
import { brokenLine } from './run-line'
import { DifferenceNames, type ToldPoint } from './difference-names'
import type { RunPart } from './run-rates'
import { Point, type Shape } from './shape'

/** How far above the organisation each month lies, against the level and the limits that are usual here. */
export function RunDifferences({ data, scales, layout }: Omit<RunPart, 'format'>) {
  const { limits, points } = data
  const y = (difference: number) => round(scales.difference(difference))
  const months = monthsOf(data)
  const at = (place: number) => scales.x(months[place] ?? data.first)
  const byMonth = new Map(points.map(({ month, difference }) => [month, difference]))
  const series = months.map((month) => byMonth.get(month) ?? null)
  const shown = points.filter((point): point is ToldPoint => point.difference !== null)
  const marked = layout.words === 'full' ? shown : shown.filter(({ rules }) => rules.length > 0)
  return (
    <>
      <Plot layout={layout}>
        {limits && <path d={`M0 ${y(limits.upper)}H${units}V${y(limits.lower)}H0Z`} className="fill-band" />}
        <Curve
          d={scales.differenceTicks.map((tick) => `M0 ${y(tick)}H${units}`).join('')}
          look="stroke-rule"
          width={1}
        />
        {limits && (
          <>
            <Curve d={`M0 ${y(limits.upper)}H${units}M0 ${y(limits.lower)}H${units}`} look="stroke-ink-2" />
            <Curve d={`M0 ${y(limits.centre)}H${units}`} look="stroke-ink-2" dash="6 4" />
          </>
        )}
        <Curve d={`M0 ${y(0)}H${units}`} look="stroke-line" width={1.5} />
        <Curve d={brokenLine(series, at, scales.difference)} look="stroke-act" width={1.75} />
      </Plot>
      {marked.map((point) => (
        <Point
          key={point.month}
          shape={shapeOf(point)}
          x={across(layout, scales.x(point.month))}
          y={y(point.difference)}
          small
        />
      ))}
      {scales.differenceTicks.map((tick) => (
        <text key={tick} x="0" y={y(tick) - 5} className="fill-ink-2">
          {signedMeasure(data.measure, tick).replace(/,0$/, '')}
        </text>
      ))}
      <DifferenceNames {...{ data, scales, layout }} last={shown.at(-1)} />
    </>
  )
}

const shapeOf = ({ rules }: ChartPoint): Shape => {
  if (rules.includes('a')) return 'triangle'
  return rules.length > 0 ? 'dot' : 'ring'
}
