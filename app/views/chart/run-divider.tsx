import { toUnits } from './funnel-scales'
import { across } from './layout'
import { Curve, Plot } from './plot'
import type { RunData } from './run-data'
import type { RunPart } from './run-rates'
import type { RunScales } from './run-scales'

/** Where the usual level is worked out and where the months are tried against it. */
export function RunDivider({ data, scales, layout }: Omit<RunPart, 'format'>) {
  const share = dividerAt(data, scales)
  if (share === null) return null
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

/** From 0–1 over the plot; null when no month is tried. */
export function dividerAt(data: RunData, scales: RunScales): number | null {
  const first = data.points.find(({ period }) => period === 'now')?.month
  return first === undefined ? null : scales.x(first) - 0.5 / data.rates.length
}
