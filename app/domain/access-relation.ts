import { concernsOne, wasTurnedAway, type AccessEvent } from './access-event'
import { addDays, type Day } from './day'
import type { Role } from './role'

/** An account in a role, a person, and what it did about her in a day, one by one. */
export interface Pair {
  actorId: number
  role: Role
  personId: number
  events: readonly AccessEvent[]
}

/** A pair that had nothing to do with each other that day, by what is stored now. */
export interface PairStanding extends Pair {
  /** Days since they last had; null when not within the days that were looked through. */
  endedAgo: number | null
  /** Days until they have. */
  beginsIn: number | null
}

/** Days looked through on each side for when somebody had to do with a person. */
export const daysAround = 30

/** Roles that take a relation to the person; others see nobody by name, or only themselves. */
const rolesWithRelation: readonly Role[] = ['chef', 'rekoAg']

/** Who did something about whom, one by one, tried or done; what the tries were aimed at is told with them. */
export function pairsToJudge(events: readonly AccessEvent[]): Pair[] {
  const pairs = new Map<string, Pair & { events: AccessEvent[] }>()
  for (const event of events.filter((one) => concernsOne(one) || (wasTurnedAway(one) && one.persons.length === 1))) {
    const { actorId, role, persons } = event
    const [personId] = persons
    if (personId === undefined || !rolesWithRelation.includes(role)) continue
    const key = `${actorId} ${role} ${personId}`
    const pair = pairs.get(key) ?? { actorId, role, personId, events: [] }
    pair.events.push(event)
    pairs.set(key, pair)
  }
  return [...pairs.values()]
}

/**
 * Those of the pairs that had nothing to do with each other on a day, and how near in time they had or will have. Dates that
 * were changed afterwards count as they stand now: that is what can be worth a look.
 *
 * @param had whether somebody in a role had to do with a person on a day.
 */
export function withoutRelation(
  pairs: readonly Pair[],
  date: Day,
  had: (pair: Pair, on: Day) => boolean,
): PairStanding[] {
  const near = Array.from({ length: daysAround }, (_none, place) => place + 1)
  return pairs
    .filter((pair) => !had(pair, date))
    .map((pair) => ({
      ...pair,
      endedAgo: near.find((days) => had(pair, addDays(date, -days))) ?? null,
      beginsIn: near.find((days) => had(pair, addDays(date, days))) ?? null,
    }))
}
