/** Room that something takes: `at` is where it is tied across the picture, 0–1; the rest is px, sideways from there. */
export interface Box {
  at: number
  left: number
  right: number
  top: number
  bottom: number
}

export const sides = ['right', 'left', 'above', 'below'] as const
export type Side = (typeof sides)[number]

/** A point that would like its name beside it, so many px wide. */
export interface Spot {
  at: number
  y: number
  width: number
}

export interface PlacedLabel<Of extends Spot> {
  spot: Of
  side: Side
  box: Box
}

interface Room {
  /** What labels may not cover. */
  taken: readonly Box[]
  top: number
  bottom: number
  /** From where to where across the picture, 0–1. */
  from: number
  to: number
  /** How wide the picture is at its narrowest and at its widest; nothing meets at one of them meets in between. */
  widths: readonly [number, number]
}

/**
 * Places the names of points so that none covers another, a point or the edge of the picture. The first come first; one that
 * finds no room on any side goes without, and is found in the table.
 */
export function placeLabels<Of extends Spot>(spots: readonly Of[], room: Room): PlacedLabel<Of>[] {
  const placed: PlacedLabel<Of>[] = []
  for (const spot of spots) {
    const others = [...room.taken, ...placed.map(({ box }) => box)]
    const free = sides
      .map((side) => ({ spot, side, box: boxAt(spot, side) }))
      .find(({ box }) => inside(box, room) && !others.some((other) => meet(box, other, room.widths)))
    if (free) placed.push(free)
  }
  return placed
}

/** From the middle of the point to the name, and how tall a name is. */
export const gap = 11
const tall = 16

export const boxAround = ({ at, y }: Pick<Spot, 'at' | 'y'>, radius: number): Box => ({
  ...{ at, left: -radius, right: radius },
  ...{ top: y - radius, bottom: y + radius },
})

export function boxAt({ at, y, width }: Spot, side: Side): Box {
  if (side === 'right') return { at, left: gap, right: gap + width, top: y - tall / 2, bottom: y + tall / 2 }
  if (side === 'left') return { at, left: -gap - width, right: -gap, top: y - tall / 2, bottom: y + tall / 2 }
  const top = side === 'above' ? y - gap - tall : y + gap
  return { at, left: -width / 2, right: width / 2, top, bottom: top + tall }
}

export const meet = (one: Box, other: Box, widths: readonly number[]): boolean =>
  one.top < other.bottom &&
  other.top < one.bottom &&
  widths.some((width) => {
    const apart = (one.at - other.at) * width
    return apart + one.left < other.right && other.left < apart + one.right
  })

const inside = (box: Box, { top, bottom, from, to, widths }: Room): boolean =>
  box.top >= top &&
  box.bottom <= bottom &&
  widths.every((width) => (box.at - from) * width + box.left >= 0 && (box.at - to) * width + box.right <= 0)
