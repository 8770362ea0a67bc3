import { firstDay } from '~/domain/statistics/month'
import type { ChartPoint } from '~/domain/statistics/result-chart'
import { calendarParts } from '~/domain/day'
import { shortMonth } from '~/text/day'
import { signedMeasure } from '~/text/rate'
import { placeApart } from './label-lane'
import { across, round, units } from './layout'
import { Curve, Plot } from './plot'
import { toUnits } from './funnel-scales'
import { monthsOf } from './run-data'
import { brokenLine } from './run-line'
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

type ToldPoint = ChartPoint & { difference: number }

const shapeOf = ({ rules }: ChartPoint): Shape => {
  if (rules.includes('a')) return 'triangle'
  return rules.length > 0 ? 'dot' : 'ring'
}

function DifferenceNames({ data, scales, layout, last }: Omit<RunPart, 'format'> & { last: ToldPoint | undefined }) {
  const { limits } = data
  const few = layout.words === 'few'
  const names = [
    ...(limits
      ? [
          { name: few ? 'gräns' : 'övre gräns', value: limits.upper, look: 'fill-ink-2' },
          { name: few ? 'vanlig' : 'vanlig nivå', value: limits.centre, look: 'fill-ink-2' },
          { name: few ? 'gräns' : 'nedre gräns', value: limits.lower, look: 'fill-ink-2' },
        ]
      : []),
    ...(last
      ? [
          {
            name: shortMonth(calendarParts(firstDay(last.month)).month),
            value: last.difference,
            look: 'fill-act font-bold',
          },
        ]
      : []),
  ].sort((one, other) => other.value - one.value)
  const places = placeApart(
    names.map(({ value }) => ({ at: scales.difference(value), width: 17 })),
    layout.differences.base,
  )
  return names.map(({ name, value, look }, place) => (
    <text key={place} x={across(layout, 1)} dx="10" y={round(places[place] ?? 0) + 4.5} className={look}>
      {`${name} ${signedMeasure(data.measure, value)}`}
    </text>
  ))
}

/** Where the usual level is worked out and where the months are tried against it. */
export function RunDivider({ data, scales, layout }: Omit<RunPart, 'format'>) {
  const first = data.points.find(({ period }) => period === 'now')?.month
  if (first === undefined) return null
  const share = scales.x(first) - 0.5 / data.rates.length
  return (
    <>
      <Plot layout={layout}>
        <Curve
          d={`M${toUnits(share)} ${layout.rates.top - 10}V${layout.differences.base}`}
          look="stroke-ink-3"
          dash="2 3"
        />
      </Plot>
      <text x={across(layout, share)} dx="-8" y={layout.differences.top} textAnchor="end" className="fill-ink-2">
        {layout.words === 'full' ? 'vanlig nivå räknas ut här' : 'räknas här'}
      </text>
      <text x={across(layout, share)} dx="8" y={layout.differences.top} className="fill-ink-2">
        prövas här
      </text>
    </>
  )
}
