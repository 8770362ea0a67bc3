import { concernsOne, maskOf, wasTurnedAway, type AccessEvent, type AccessFacts } from './access-event'
import { isOutOfHours } from './access-hours'
import type { Role } from './role'

/** What one account did in one role on one day, counted. */
export interface AccessDay {
  actorId: number
  role: Role
  /** Different persons in everything that was shown, lists too. */
  persons: number
  /** Different persons whose own pages or records were opened or changed. */
  opened: number
  /** Tries that were turned away. */
  turnedAway: number
  /** How many events there are with each mask of kinds, 0–7. */
  masks: number[]
  /** Each event by its number, with its mask as it was when it was counted. */
  events: [id: number, mask: number][]
}

/** The kinds of an event, as a mask. */
export const eventMask = (event: AccessEvent, { hours, isProtected }: AccessFacts): number =>
  maskOf([
    ...(concernsOne(event) && event.persons.some(isProtected) ? (['skyddad'] as const) : []),
    ...(wasTurnedAway(event) ? (['nekad'] as const) : []),
    ...(isOutOfHours(event.at, hours) ? (['obekvam'] as const) : []),
  ])

/** The events of one day, by account and role; in the order each first did something. */
export function accessDays(events: readonly AccessEvent[], facts: AccessFacts): AccessDay[] {
  return [...byActor(events).values()].map((own) => {
    const [first] = own
    if (!first) throw new RangeError('Nobody without an event')
    const marked = own.map((event): [number, number] => [event.id, eventMask(event, facts)])
    const masks = Array.from({ length: 8 }, (_none, mask) => marked.filter(([, own]) => own === mask).length)
    const shown = own.filter((event) => !wasTurnedAway(event))
    return {
      ...{ actorId: first.actorId, role: first.role, masks, events: marked },
      persons: new Set(shown.flatMap(({ persons }) => persons)).size,
      opened: new Set(own.filter(concernsOne).flatMap(({ persons }) => persons)).size,
      turnedAway: own.filter(wasTurnedAway).length,
    }
  })
}

/** The events of each account in each role. */
export function byActor(events: readonly AccessEvent[]): Map<string, AccessEvent[]> {
  const own = new Map<string, AccessEvent[]>()
  for (const event of events) {
    const key = `${event.actorId} ${event.role}`
    own.set(key, [...(own.get(key) ?? []), event])
  }
  return own
}

/** How many events a day has of the kinds in a mask; of all when it is 0. */
export const countedIn = (masks: readonly number[], mask: number): number =>
  masks.reduce((sum, count, kinds) => (mask === 0 || (kinds & mask) !== 0 ? sum + count : sum), 0)
