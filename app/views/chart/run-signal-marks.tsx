import type { RunSignal } from '~/domain/statistics/run-signals'
import { signalWords } from '~/text/run-chart'
import { across } from './layout'
import { Curve, Plot } from './plot'
import { toUnits } from './funnel-scales'
import type { RunPart } from './run-rates'
import { dividerAt } from './run-divider'
import { lane, row } from './run-scales'
import { textWidth } from './text-width'

/** Runs, which have a bracket under their points, and the signals that are told over them. */
export const isRun = ({ rule }: RunSignal): boolean => rule === 'b' || rule === 'd'

/** The signals of the lower panel, numbered as in the words under the picture. */
export function RunSignalMarks({
  data,
  scales,
  layout,
  signals,
}: Omit<RunPart, 'format'> & { signals: readonly RunSignal[] }) {
  const half = 0.5 / data.rates.length
  const runs = signals.filter(isRun)
  const bottom = layout.differences.base - runs.length * lane
  return signals.map((signal, place) => {
    const [from, to] = [
      scales.x(signal.months[0] ?? data.first) - half,
      scales.x(signal.months.at(-1) ?? data.first) + half,
    ]
    const words = layout.words === 'full' ? `${place + 1} · ${signalWords(signal)}` : String(place + 1)
    const room = (layout.span / 100) * layout.width
    const wide = textWidth(words)
    if (!isRun(signal)) {
      const { x, dx, start } = besideDivider({ from, divider: dividerAt(data, scales), room, wide })
      return (
        <text
          key={place}
          x={across(layout, x)}
          dx={dx}
          y={layout.differences.top + 6 + row * (signals.filter((one) => !isRun(one)).indexOf(signal) + 1)}
          textAnchor={start ? 'start' : 'end'}
          className="fill-ink stroke-ground font-bold [paint-order:stroke]"
          strokeWidth="3"
        >
          {words}
        </text>
      )
    }
    const y = bottom + runs.indexOf(signal) * lane + 4
    const middle = Math.min(Math.max((from + to) / 2, wide / 2 / room), 1 - wide / 2 / room)
    return (
      <g key={place}>
        <Plot layout={layout}>
          <Curve d={`M${toUnits(from)} ${y - 7}V${y}H${toUnits(to)}V${y - 7}`} look="stroke-ink" width={1.5} />
        </Plot>
        <text x={across(layout, middle)} y={y + 16} textAnchor="middle" className="fill-ink font-bold">
          {words}
        </text>
      </g>
    )
  })
}

/** Words end before their first month, where the divider doesn't go through them; else they begin after it, or after the month. */
export function besideDivider({
  from,
  divider,
  room,
  wide,
}: {
  from: number
  divider: number | null
  room: number
  wide: number
}): { x: number; dx: number; start: boolean } {
  const left = from * room - wide - 8
  const crossed = divider !== null && divider <= from && divider * room > left
  if (left > 0 && !crossed) return { x: from, dx: -4, start: false }
  return { x: divider === null || !crossed ? from : divider, dx: 8, start: true }
}
