import { statement, type Client } from '#db/client.server'
import { openCaseOf } from '#db/case.server'
import { contactsOf, type StoredContact } from '#db/contact.server'
import { freshnessOf } from '#db/freshness.server'
import { handEntriesOf, repliesOf, signalTurnsOf, talkTurnsOf } from '#db/history.server'
import { spellsOf } from '#db/absence.server'
import { clockOf, type Clock } from '~/domain/clock'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { arrivals, latestFirst, type EmploymentPeriod, type HistoryEvent } from '~/domain/history'
import { standingOf, type Standing } from '~/domain/standing'
import type { Strip } from '~/domain/strip'
import { defineRead, type Question } from './gate.server'
import { limitsFor } from './once.server'
import { cardSignals, cardStrip, type CardSignal } from './person-signals.server'
import { findPerson } from './scope.server'
import { shownPerson, type ShownPerson } from './shown-person.server'

interface PersonCard {
  person: ShownPerson
  /** First day at this workplace. */
  since: Day
  now: Standing
  clock: Clock
  /** Those that hold today, what waits for an answer first. */
  signals: CardSignal[]
  contacts: Contact[]
  strip: Strip
  history: HistoryEvent[]
  freshTo: Day | null
  /** The case that is open. */
  openCase: { slug: string } | null
  may: { answer: boolean; note: boolean; register: boolean; reveal: boolean; openCase: boolean }
}

/** Everything a manager or coordinator knows of one employee. */
export const readPerson = defineRead({
  action: 'person.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): PersonCard | null => {
    const personId = findPerson(question.db, question.reach, slug)
    const person = personId && shownPerson(question, personId)
    return person ? cardOf(question, person) : null
  },
  persons: ({ person }) => [person.personId],
})

function cardOf(question: Question, person: ShownPerson): PersonCard {
  const { db, today } = question
  const { personId } = person
  const spells = spellsOf(db, personId)
  const contacts = contactsOf(db, personId)
  const signals = cardSignals(question, personId, spells, contacts)
  const arrived = arrivals(employmentsOf(db, personId), today)
  return {
    person,
    since: arrived.findLast(({ workplace }) => workplace === person.workplace)?.on ?? today,
    now: standingOf(spells, today),
    clock: clockOf(spells, today, limitsFor(question)),
    signals,
    contacts: contacts.map(({ kind, on, heldOn }) => ({ kind, on, heldOn })),
    strip: cardStrip(question, spells, signals),
    history: latestFirst([...arrived, ...handEntriesOf(db, personId), ...told(question, personId, contacts)]),
    freshTo: freshnessOf(db, today),
    openCase: openCaseOf(db, personId),
    may: question.may(personId, {
      answer: 'signal.answer',
      note: 'contact.note',
      register: 'absence.register',
      reveal: 'person.reveal',
      openCase: 'case.open',
    }),
  }
}

const told = ({ db }: Question, personId: number, contacts: readonly StoredContact[]): HistoryEvent[] => [
  ...signalTurnsOf(db, personId),
  ...repliesOf(db, personId),
  ...talkTurnsOf(db, personId),
  ...contacts.flatMap(({ heldOn, kind, by }): HistoryEvent[] =>
    heldOn === null ? [] : [{ kind: 'held', on: heldOn, by, contact: kind }],
  ),
]

const employmentsOf = (db: Client, personId: number): EmploymentPeriod[] =>
  statement<EmploymentPeriod>(
    db,
    `SELECT e.first_day AS "from", e.last_day AS "to", u.name AS workplace
     FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id WHERE e.person_id = ?`,
  ).all(personId)
