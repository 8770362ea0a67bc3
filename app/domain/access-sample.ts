import { countedIn } from './access-day'

/** An account's day, with how many events it has of each mask of kinds. */
export interface DrawnFrom {
  masks: readonly number[]
}

/** An event to be found: in which row, and which of its events of the stratum, from 0 in order. */
export interface Drawn {
  row: number
  place: number
  /** From the kinds that were weighted. */
  special: boolean
}

export const smallestSample = 5
export const largestSample = 100

/**
 * Numbers from 0 to below 1 that look like chance and come again for the same seed.
 * Source: Mulberry32, public domain.
 */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `size` different whole numbers from 0 to below `among`, each as likely as any other, in the order they were drawn. */
export function drawNumbers(among: number, size: number, chance: () => number): number[] {
  const moved = new Map<number, number>()
  return Array.from({ length: Math.min(size, among) }, (_none, place) => {
    const at = place + Math.floor(chance() * (among - place))
    const number = moved.get(at) ?? at
    moved.set(at, moved.get(place) ?? place)
    return number
  })
}

/**
 * Draws events from the counted days. With a mask, half of them (rounded up, as far as there are so many) are drawn among the
 * events of its kinds and the rest among the others, so that what is rare is looked at; without, all are as likely.
 */
export function drawEvents(rows: readonly DrawnFrom[], size: number, mask: number, seed: number): Drawn[] {
  const chance = chanceOf(seed)
  const ofKinds = rows.map(({ masks }) => (mask === 0 ? 0 : countedIn(masks, mask)))
  const rest = rows.map(({ masks }, row) => countedIn(masks, 0) - (ofKinds[row] ?? 0))
  const enough = Math.min(sum(ofKinds), Math.max(Math.ceil(size / 2), size - sum(rest)))
  const special = mask === 0 ? 0 : enough
  return [
    ...drawAmong(ofKinds, special, chance).map((drawn) => ({ ...drawn, special: true })),
    ...drawAmong(rest, size - special, chance).map((drawn) => ({ ...drawn, special: false })),
  ]
}

function drawAmong(counts: readonly number[], size: number, chance: () => number) {
  const numbers = drawNumbers(sum(counts), size, chance)
  return numbers.map((number) => placeIn(counts, number))
}

function placeIn(counts: readonly number[], number: number): { row: number; place: number } {
  let left = number
  for (const [row, count] of counts.entries()) {
    if (left < count) return { row, place: left }
    left -= count
  }
  throw new RangeError('Drawn from nothing')
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
