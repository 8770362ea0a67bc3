import { toUnits } from './funnel-scales'
import { across } from './layout'
import { Curve, Plot } from './plot'
import type { RunPart } from './run-rates'

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
