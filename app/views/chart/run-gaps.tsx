import { across, narrowest, round, type Layout } from './layout'
import { Curve, Plot } from './plot'
import { toUnits } from './funnel-scales'
import { gapsOf } from './run-data'
import type { RunPart } from './run-rates'
import type { Panel } from './run-layout'
import { textWidth } from './text-width'

const words = { masked: 'visas inte', insufficient: 'inga data' }

/** Months that are not told: hatched, and saying so where there is room. */
export const RunGaps = ({ data, scales, layout, panel }: Omit<RunPart, 'format'> & { panel: Panel }) => (
  <>
    {gapsOf(data).map(({ from, to, status }) => {
      const half = 0.5 / data.rates.length
      const [left, right] = [scales.x(from) - half, scales.x(to) + half]
      const room = narrowest({ ...layout, left: 0 } satisfies Layout, right - left)
      const middle = (panel.top + panel.base) / 2
      return (
        <g key={from}>
          <Plot layout={layout}>
            <Curve d={hatching(toUnits(left), toUnits(right), panel)} look="stroke-rule-strong" width={1} />
          </Plot>
          {room > textWidth(words[status]) + 6 && (
            <text
              x={across(layout, (left + right) / 2)}
              y={round(middle)}
              textAnchor="middle"
              className="fill-ink-2 stroke-ground [paint-order:stroke]"
              strokeWidth="5"
            >
              {words[status]}
            </text>
          )}
        </g>
      )
    })}
  </>
)

/** Slanting lines that fill the gap. */
function hatching(left: number, right: number, { top, base }: Panel): string {
  const lines: string[] = []
  for (let y = top; y < base; y += 10) lines.push(`M${left} ${Math.min(base, y + 10)}L${right} ${y}`)
  return lines.join('')
}
