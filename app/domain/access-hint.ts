import { byActor, type AccessDay } from './access-day'
import { concernsOne, wasTurnedAway, type AccessEvent, type AccessFacts } from './access-event'
import { isOutOfHours } from './access-hours'
import type { PairStanding } from './access-relation'
import { isUnusual, type Usual } from './access-usual'
import type { Role } from './role'

/** What may be worth a look. A hint is a question, never a finding. */
export const hintKinds = ['relation', 'skyddad', 'manga', 'nekad', 'obekvam'] as const
export type HintKind = (typeof hintKinds)[number]

/** The numbers that a hint explains itself with. */
export type HintMeasure = Record<string, number | null>

export interface Hint {
  kind: HintKind
  actorId: number
  role: Role
  /** The one person it is about, for those that are about one. */
  personId: number | null
  measure: HintMeasure
  events: AccessEvent[]
}

/** Tries turned away in a day from which somebody may have lost the way, or looked for one. */
export const manyTurnedAway = 5

/** What an account usually has in a day, and others in the same role. */
export interface UsualOf {
  own: Usual | null
  role: Usual | null
}

interface DayOfAccess {
  events: readonly AccessEvent[]
  days: readonly AccessDay[]
  facts: AccessFacts
  /** By account and role, of persons shown and of persons opened one by one. */
  usual: (day: AccessDay, of: 'persons' | 'opened') => UsualOf
  /** Account and person that had nothing to do with each other that day. */
  standings: readonly PairStanding[]
}

/** The hints of one day, by kind in the order of `hintKinds`; at most one for the same account, role, person and kind. */
export function hintsOf({ events, days, facts, usual, standings }: DayOfAccess): Hint[] {
  const own = byActor(events)
  const each = days.map((one) => ({ day: one, events: own.get(`${one.actorId} ${one.role}`) ?? [] }))
  return [
    ...standings.map(outsideRelation),
    ...[...own.values()].flatMap((of) => protectedOnes(of, facts)),
    ...each.flatMap((one) => manyPersons(one, usual)),
    ...each.flatMap(manyRefusals),
    ...each.flatMap((one) => outOfHours(one, facts)),
  ]
}

const outsideRelation = ({ actorId, role, personId, events, endedAgo, beginsIn }: PairStanding): Hint => ({
  ...{ kind: 'relation', actorId, role, personId, events: [...events] },
  measure: {
    handelser: events.length,
    visades: events.filter((event) => !wasTurnedAway(event)).length,
    slutade: endedAgo,
    borjar: beginsIn,
  },
})

function protectedOnes(events: readonly AccessEvent[], { isProtected }: AccessFacts): Hint[] {
  const found = new Map<number, AccessEvent[]>()
  for (const event of events.filter(concernsOne)) {
    const [person] = event.persons
    if (person !== undefined && isProtected(person)) found.set(person, [...(found.get(person) ?? []), event])
  }
  return [...found].map(([personId, own]) => ({
    ...hintBy(own, 'skyddad'),
    personId,
    measure: { handelser: own.length },
  }))
}

interface OwnDay {
  day: AccessDay
  events: readonly AccessEvent[]
}

function manyPersons({ day, events }: OwnDay, usual: DayOfAccess['usual']): Hint[] {
  const unusual = (['opened', 'persons'] as const).find((of) => {
    const { own, role } = usual(day, of)
    return isUnusual(day[of], own, role)
  })
  if (!unusual) return []
  const { own, role } = usual(day, unusual)
  const measure = {
    ...{ antal: day[unusual], ettochett: unusual === 'opened' ? 1 : 0 },
    ...{ vanligt: own?.median ?? null, grans: own?.limit ?? null, dagar: own?.days ?? null },
    ...{ rollvanligt: role?.median ?? null, rollgrans: role?.limit ?? null },
  }
  const counted = unusual === 'opened' ? events.filter(concernsOne) : events.filter(({ persons }) => persons.length > 0)
  return [{ ...hintBy(counted, 'manga'), measure }]
}

function manyRefusals({ day, events }: OwnDay): Hint[] {
  if (day.turnedAway < manyTurnedAway) return []
  return [{ ...hintBy(events.filter(wasTurnedAway), 'nekad'), measure: { antal: day.turnedAway } }]
}

function outOfHours({ events }: OwnDay, { hours }: AccessFacts): Hint[] {
  const outside = events.filter(({ at, persons }) => persons.length > 0 && isOutOfHours(at, hours))
  if (outside.length === 0) return []
  const persons = new Set(outside.flatMap((event) => event.persons)).size
  return [
    {
      ...hintBy(outside, 'obekvam'),
      measure: { handelser: outside.length, personer: persons, fran: hours.from, till: hours.until },
    },
  ]
}

function hintBy(events: readonly AccessEvent[], kind: HintKind): Omit<Hint, 'measure'> {
  const [first] = events
  if (!first) throw new RangeError('A hint without an event')
  return { kind, actorId: first.actorId, role: first.role, personId: null, events: [...events] }
}
