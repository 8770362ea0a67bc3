import { tickText } from '~/text/rate'
import { placeApart } from './label-lane'
import { across, round, units } from './layout'
import { Curve, Plot } from './plot'
import { monthsOf, type RunData } from './run-data'
import type { RunLayout } from './run-layout'
import { brokenLine } from './run-line'
import type { RunScales } from './run-scales'

export interface RunPart {
  data: RunData
  scales: RunScales
  layout: RunLayout
  /** "12,1 %" or "246" */
  format: (rate: number) => string
}

/** The rates of the workplace and of the organisation, month by month, named at their ends. */
export function RunRates({ data, scales, layout, format }: RunPart) {
  const { rate, rateTicks } = scales
  const months = monthsOf(data)
  const at = (place: number) => scales.x(months[place] ?? data.first)
  return (
    <>
      <Plot layout={layout}>
        <Curve
          d={rateTicks
            .filter((tick) => tick > 0)
            .map((tick) => `M0 ${round(rate(tick))}H${units}`)
            .join('')}
          look="stroke-rule"
          width={1}
        />
        <Curve d={`M0 ${layout.rates.base}H${units}`} look="stroke-line" width={1.5} />
        <Curve d={brokenLine(data.organisationRates, at, rate)} look="stroke-ink-3" width={1.5} dash="2 4" />
        <Curve d={brokenLine(data.rates, at, rate)} look="stroke-act" width={2.25} />
      </Plot>
      {rateTicks.map((tick) => (
        <text key={tick} x="0" y={round(rate(tick)) - 5} className="fill-ink-2">
          {tickText(data.measure, tick).replace(tick === rateTicks.at(-1) ? '' : /\s%$/, '')}
        </text>
      ))}
      <RateEnds {...{ data, scales, layout, format }} />
    </>
  )
}

/** The last month that is told of each, and its value. */
function RateEnds({ data, scales, layout, format }: RunPart) {
  const few = layout.words === 'few'
  const ends = [
    { name: data.name.length <= 14 && !few ? data.name : 'Här', values: data.rates, look: 'fill-act font-bold' },
    { name: data.organisation, values: data.organisationRates, look: 'fill-ink-2' },
  ]
    .flatMap(({ name, values, look }) => {
      const place = values.findLastIndex((value) => value !== null)
      const value = values[place]
      if (value === undefined || value === null) return []
      return [
        {
          name,
          look,
          text: format(value),
          share: scales.x(monthsOf(data)[place] ?? data.first),
          y: scales.rate(value),
        },
      ]
    })
    .sort((one, other) => one.y - other.y)
  const places = placeApart(
    ends.map(({ y }) => ({ at: y, width: few ? 32 : 18 })),
    layout.rates.base + 8,
  )
  return ends.map(({ name, text, look, share, y }, end) => (
    <g key={name} className={look}>
      {look.includes('act') && <circle cx={across(layout, share)} cy={round(y)} r="4" />}
      <text x={across(layout, 1)} dx="10" y={round(places[end] ?? y) + (few ? -3 : 4.5)}>
        {few ? (
          <>
            {name}
            <tspan x={across(layout, 1)} dx="10" dy="15">
              {text}
            </tspan>
          </>
        ) : (
          `${name} ${text}`
        )}
      </text>
    </g>
  ))
}
