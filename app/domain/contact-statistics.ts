import type { PartyRole } from './medgivande'
import { contactWays, type ContactWay, type OutsideContact } from './outside-contact'
import { percentile } from './statistics/percentile'
import { countDifferent, hiddenOf, smallestGroup } from './statistics/suppression'
import { sides, type Side } from './thread'

/** A contact, about whom, where she works and with whom. */
export interface CountedContact extends OutsideContact {
  personId: number
  /** Code of the område, or what stands right above the workplace; null when nothing does. */
  area: string | null
  role: PartyRole
  organisation: string
}

/** `null`: too few persons to be told, or needed to hide one that is. */
export interface CountedGroup<Key> {
  key: Key
  contacts: number | null
  persons: number | null
}

export interface AnswerTime {
  /** The side that was asked. */
  side: Side
  /** Null when it isn't told, or nothing was asked. */
  answered: number | null
  unanswered: number | null
  /** Days; quartiles by `percentile`. */
  median: number | null
  quartiles: readonly [number, number] | null
}

export interface ContactStatistics {
  /** Null when so few are concerned that nothing is told. */
  total: { contacts: number; persons: number } | null
  parties: CountedGroup<{ role: PartyRole; organisation: string }>[]
  initiatives: CountedGroup<Side>[]
  ways: CountedGroup<ContactWay>[]
  areas: CountedGroup<string | null>[]
  answers: AnswerTime[]
}

/** Counts as they may be told: each way of parting them hides its own small groups, and enough to hide those. Source: method.md §4. */
export function contactStatistics(contacts: readonly CountedContact[], smallest: number): ContactStatistics {
  const persons = differentPersons(contacts)
  const isTold = persons >= smallestGroup(smallest)
  const told = isTold ? contacts : null
  const part = <Key>(keyOf: (contact: CountedContact) => Key, among?: readonly Key[]) =>
    parted(contacts, keyOf, { smallest, isTold, ...(among && { among }) })
  return {
    total: told && { contacts: told.length, persons },
    parties: part(({ role, organisation }) => ({ role, organisation })),
    initiatives: part(({ initiative }) => initiative, sides),
    ways: part(({ way }) => way, contactWays),
    areas: part(({ area }) => area),
    answers: answerTimes(contacts, smallest),
  }
}

const differentPersons = (contacts: readonly CountedContact[]): number =>
  new Set(contacts.map(({ personId }) => personId)).size

interface Parting<Key> {
  smallest: number
  isTold: boolean
  /** Those that are shown even when nobody is in them. */
  among?: readonly Key[]
}

function parted<Key>(
  contacts: readonly CountedContact[],
  keyOf: (contact: CountedContact) => Key,
  { smallest, isTold, among = [] }: Parting<Key>,
): CountedGroup<Key>[] {
  const groups = new Map(among.map((key) => [JSON.stringify(key), { key, members: [] as CountedContact[] }]))
  for (const contact of contacts) {
    const key = keyOf(contact)
    const group = groups.get(JSON.stringify(key)) ?? { key, members: [] }
    groups.set(JSON.stringify(key), group)
    group.members.push(contact)
  }
  const hidden = isTold ? hiddenCodes(groups, smallest) : new Set(groups.keys())
  return [...groups].map(([code, { key, members }]) => ({
    key,
    contacts: hidden.has(code) ? null : members.length,
    persons: hidden.has(code) ? null : differentPersons(members),
  }))
}

function hiddenCodes(groups: ReadonlyMap<string, { members: CountedContact[] }>, smallest: number): Set<string> {
  const count = countDifferent(
    new Map([...groups].map(([code, { members }]) => [code, members.map(({ personId }) => personId)])),
  )
  const set = [...groups].map(([code, { members }]) => ({
    ...{ code, persons: differentPersons(members), ordinary: members.length, same: null },
  }))
  return new Set(hiddenOf(set, { smallest, count, total: 'published' }).map(({ code }) => code))
}

/** How many were asked in all is told nowhere, so each side stands by itself. */
const answerTimes = (contacts: readonly CountedContact[], smallest: number): AnswerTime[] =>
  sides.map((side): AnswerTime => {
    const asked = contacts.filter((one) => one.asked && other(one.initiative) === side)
    const days = asked.flatMap(({ answeredAfter }) => answeredAfter ?? [])
    if (differentPersons(asked.filter(isAnswered)) < smallestGroup(smallest))
      return { side, answered: null, unanswered: null, median: null, quartiles: null }
    return {
      ...{ side, answered: days.length, median: percentile(days, 0.5) },
      unanswered: countOf(
        asked.filter((one) => !isAnswered(one)),
        smallest,
      ),
      quartiles: [percentile(days, 0.25), percentile(days, 0.75)],
    }
  })

/** None, or enough of them to be told. */
const countOf = (contacts: readonly CountedContact[], smallest: number): number | null =>
  contacts.length === 0 || differentPersons(contacts) >= smallestGroup(smallest) ? contacts.length : null

const isAnswered = ({ answeredAfter }: OutsideContact): boolean => answeredAfter !== null

const other = (side: Side): Side => (side === 'employer' ? 'party' : 'employer')
