import { pointNumbers } from '~/text/workplace-chart'
import { shapeOf, type FunnelData, type FunnelPoint } from './funnel-point'
import { toUnits, type FunnelScales } from './funnel-scales'
import { across, round, units, type Layout } from './layout'
import { Curve, Plot } from './plot'
import { Point } from './shape'

export interface Placed {
  scales: FunnelScales
  layout: Layout
}

/** Each of them a ring that leads to its page. */
export const RingLinks = ({ points, measure, scales, layout }: Placed & Pick<FunnelData, 'points' | 'measure'>) =>
  points.map((point) => (
    <a key={point.slug} href={point.to}>
      <title>{`${point.name}: ${pointNumbers(measure, point)}`}</title>
      <circle cx={across(layout, scales.x(point.persons))} cy={round(scales.y(point.rate))} r="4" />
    </a>
  ))

/** All of them as one path, points that would cover each other once; rings while they are few. */
export function Specks({ points, look, rings, ...placed }: Placed & SpecksProps) {
  const d = specks(points, placed)
  return (
    d !== '' && (
      <Plot layout={placed.layout} open>
        <g strokeLinecap="round">
          <Curve d={d} look={look} width={rings ? 8 : 4} />
          {rings && <Curve d={d} look="stroke-ground" width={5.5} />}
        </g>
      </Plot>
    )
  )
}

interface SpecksProps {
  points: readonly FunnelPoint[]
  look: string
  rings: boolean
}

function specks(points: readonly FunnelPoint[], { scales, layout }: Placed): string {
  const grain = Math.max(2, Math.round((units / ((layout.span / 100) * layout.width)) * 1.6))
  const cells = new Set(
    points.map(({ persons, rate }) => {
      const [x, y] = [toUnits(scales.x(persons)), scales.y(rate)]
      return Math.round(x / grain) * grain * 10_000 + Math.round(y / 2) * 2
    }),
  )
  const places = [...cells]
    .sort((one, other) => one - other)
    .map((cell) => [Math.floor(cell / 10_000), cell % 10_000] as const)
  return places
    .map(([x, y], place) => {
      const [lastX, lastY] = places[place - 1] ?? [0, 0]
      return `${place === 0 ? 'M' : 'm'}${x - lastX} ${y - lastY}h0`.replace(' -', '-')
    })
    .join('')
}

/** Those outside the range, over all the others. */
export const OutsideMarks = ({ points, scales, layout }: Placed & { points: readonly FunnelPoint[] }) =>
  points.map((point) => (
    <Point
      key={point.slug}
      shape={shapeOf(point)}
      x={across(layout, scales.x(point.persons))}
      y={round(scales.y(point.rate))}
    />
  ))
