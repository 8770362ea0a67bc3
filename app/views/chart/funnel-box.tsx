import { pointNumbers } from '~/text/workplace-chart'
import type { FunnelData, FunnelPoint } from './funnel-point'
import { across, type Layout } from './layout'
import { textWidth } from './text-width'

interface OpenedBoxProps {
  point: FunnelPoint
  measure: FunnelData['measure']
  at: { share: number; y: number }
  layout: Layout
}

const tall = 60

/** What a point stands for, beside it while it is pointed at or has focus. */
export function OpenedBox({ point, measure, at, layout }: OpenedBoxProps) {
  const numbers = pointNumbers(measure, point)
    .replaceAll(', ', ' · ')
    .replace(/ (?=\d)/g, ' ')
  const name = textWidth(point.name, 14) + (point.support ? textWidth(point.support) + 24 : 0)
  const wide = Math.max(name, textWidth(numbers)) + 28
  const left = at.share > 0.5 ? -wide - 18 : 18
  const top = at.y - layout.top > tall + 20 ? -tall - 10 : 12
  return (
    <svg
      x={across(layout, at.share)}
      y={at.y}
      className="pointer-events-none hidden overflow-visible group-hover:block group-focus-visible:block"
      aria-hidden="true"
    >
      <rect x={left} y={top} width={wide} height={tall} rx="3" strokeWidth="1.5" className="fill-surface stroke-ink" />
      <text x={left + 14} y={top + 24} fontSize="14" className="fill-ink font-bold text-[14px]">
        {point.name}
      </text>
      {point.support && (
        <text x={left + wide - 14} y={top + 24} textAnchor="end" className="fill-ink-2">
          {point.support}
        </text>
      )}
      <text x={left + 14} y={top + 46} className="fill-ink">
        {numbers}
      </text>
    </svg>
  )
}
