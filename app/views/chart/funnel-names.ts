import { expected, type FunnelScales, type FunnelSubject } from './funnel-scales'
import type { FunnelLayout } from './funnel-layout'
import type { FunnelData, FunnelPoint } from './funnel-point'
import { boxAround, placeLabels, type Box, type PlacedLabel, type Spot } from './label-places'
import { textWidth } from './text-width'

interface NamedSpot extends Spot {
  slug: string
  name: string
}

/** Which of those to be named get their name beside them, and where. */
export function placedNames(
  named: readonly FunnelPoint[],
  subject: FunnelData,
  { scales, layout }: { scales: FunnelScales; layout: FunnelLayout },
): PlacedLabel<NamedSpot>[] {
  const at = (persons: number) => (layout.left + scales.x(persons) * layout.span) / 100
  const spots = named.slice(0, 60).map(({ slug, name, persons, rate }) => ({
    ...{ slug, name: shortened(name), at: at(persons), y: scales.y(rate) },
    width: textWidth(shortened(name)),
  }))
  const taken = subject.points.map(({ persons, rate, level }) =>
    boxAround({ at: at(persons), y: scales.y(rate) }, level === 'inom' ? 4 : 7),
  )
  return placeLabels(spots, {
    taken: [...taken, ...(layout.limits === 'within' ? limitBoxes(subject, scales) : [])],
    ...{ from: layout.left / 100, to: (layout.left + layout.span) / 100, top: 0, bottom: layout.base - 4 },
    widths: [layout.width, layout.widest],
  }).slice(0, layout.names)
}

/** Where the limits say what they are when that is inside the picture, at its right edge. */
const limitBoxes = (subject: FunnelSubject, scales: FunnelScales): Box[] => {
  const { chance } = expected(subject, scales.to)
  return [chance.p998.upper, chance.p95.upper, subject.frame.rate].map((rate, place) => ({
    ...{ at: 1, left: place < 2 ? -50 : -110, right: 0 },
    ...{ top: scales.y(rate) - 22, bottom: scales.y(rate) + 2 },
  }))
}

const shortened = (name: string): string => (name.length > 30 ? `${name.slice(0, 28).trimEnd()}…` : name)
