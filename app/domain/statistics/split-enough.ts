import type { Head } from './split-rest'
import { ratesSeen, smallestGroup } from './suppression'
import { sumBy } from './unit-sum'

/** Enough persons, who aren't all alike: known as soon as it is so of those who are nowhere else. */
export function areEnough(heads: readonly Head[], smallest: number): boolean {
  const movers: Head[] = []
  const rates = ratesSeen()
  let apart = 0
  for (const head of heads) {
    if (head.moves !== false) movers.push(head)
    else if (head.ordinary > 0) {
      apart += 1
      rates.look(head.sick, head.ordinary)
      if (apart >= smallestGroup(smallest) && rates.same() === null) return true
    }
  }
  const moved = sumBy(movers, 'person')
  for (const { sick, ordinary } of moved.values()) rates.look(sick, ordinary)
  return apart + moved.size >= smallestGroup(smallest) && rates.same() === null
}
