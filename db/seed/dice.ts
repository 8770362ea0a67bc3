/** Chance that falls alike every time it is seeded alike. */
export interface Dice {
  /** 0 ≤ x < 1 */
  roll(): number
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item
  /** Days until something that comes this often a day. */
  wait(perDay: number): number
  /** Around 1, skewed: most below, a few far above. */
  skewed(spread: number): number
}

export function dice(seed: number): Dice {
  const roll = mulberry(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())
  return {
    roll,
    chance: (probability) => roll() < probability,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    pick: <Item>(items: readonly Item[]) => items[Math.floor(roll() * items.length)] as Item,
    wait: (perDay) => -Math.log(1 - roll()) / perDay,
    skewed: (spread) => Math.exp(normal() * spread - (spread * spread) / 2),
  }
}

function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
