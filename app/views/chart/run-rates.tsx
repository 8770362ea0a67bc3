import { tickText } from '~/text/rate'
import { round, units } from './layout'
import { Curve, Plot } from './plot'
import { monthsOf, type RunData } from './run-data'
import type { RunLayout } from './run-layout'
import { RateEnds } from './rate-ends'
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
