import { gap, type PlacedLabel, type Side, type Spot } from './label-places'
import { round } from './layout'

/** A name beside its point, readable over lines. */
export const Name = ({ spot, side }: PlacedLabel<Spot & { name: string }>) => (
  <text
    x={`${round(spot.at * 100)}%`}
    y={round(spot.y) + down[side]}
    dx={aside[side]}
    textAnchor={anchors[side]}
    className="fill-ink stroke-ground font-bold [paint-order:stroke]"
    strokeWidth="3"
  >
    {spot.name}
  </text>
)

const anchors = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const
const aside: Record<Side, number> = { right: gap, left: -gap, above: 0, below: 0 }
const down: Record<Side, number> = { right: 4.5, left: 4.5, above: -gap - 4, below: gap + 12 }
