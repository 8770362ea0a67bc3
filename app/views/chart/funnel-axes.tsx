import type { FunnelScales } from './funnel-scales'
import { across, round, type Layout } from './layout'

interface FunnelAxesProps {
  scales: FunnelScales
  layout: Layout
  format: (rate: number) => string
}

/** Rates above their lines at the left, sizes below. */
export const FunnelAxes = ({ scales, layout, format }: FunnelAxesProps) => (
  <g className="fill-ink-2">
    {scales.yTicks.map((tick) => (
      <text key={tick} x="0" y={round(scales.y(tick)) - 6}>
        {format(tick)}
      </text>
    ))}
    {scales.xTicks.map((tick) => (
      <text key={tick} x={across(layout, scales.x(tick))} y={layout.base + 20} textAnchor="middle">
        {tick}
      </text>
    ))}
    <text x={across(layout, 1)} y={layout.base + 20} textAnchor="end">
      medarbetare
    </text>
  </g>
)
