import { spellsOf } from '#db/absence.server'
import { openCaseOf } from '#db/case.server'
import { contestsOf, type ToldContest } from '#db/contest.server'
import { statement, type Client } from '#db/client.server'
import { contactsOf } from '#db/contact.server'
import { open } from '#db/crypto.server'
import { freshnessOf } from '#db/freshness.server'
import { settingsOn } from '#db/setting.server'
import { responsibleFor } from '#db/responsible.server'
import { signalBySlug, storedAnswer, type StoredSignal } from '#db/signal.server'
import type { AbsenceSpell } from '~/domain/absence'
import type { Contact } from '~/domain/contact'
import { addDays, type Day } from '~/domain/day'
import { judge, type Judgement } from '~/domain/judgement'
import { dueOn, signalStatus, type Answer, type SignalStatus } from '~/domain/signal'
import { defineRead, type Question } from './gate.server'
import { reachPerson } from './scope.server'
import { shownPerson, type ShownPerson } from './shown-person.server'

interface SignalDetails extends Omit<StoredSignal, 'facts' | 'id'> {
  person: ShownPerson
  status: SignalStatus
  raisedOn: Day
  endedOn: Day | null
  escalatedOn: Day | null
  dueOn: Day
  /** What counts: today, or on the last day it held. */
  judgement: Judgement
  spells: AbsenceSpell[]
  contacts: Contact[]
  /** Who manages the person, by name; asked for when nobody answered in time. */
  managers: string[]
  history: SignalEvent[]
  freshTo: Day | null
  /** The case that is open for her. */
  openCase: { slug: string } | null
  /** What the employee has said against it, the latest first. */
  contests: ToldContest[]
  may: { answer: boolean; snooze: boolean; openCase: boolean; settle: boolean }
}

type SignalEvent =
  | { kind: 'answered'; on: Day; by: string; answer: Answer }
  | { kind: 'snoozed'; on: Day; by: string; until: Day; reason: string }

/** One signal with why it was raised and what has been answered. */
export const readSignal = defineRead({
  action: 'signal.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): SignalDetails | null => {
    const found = signalBySlug(question.db, slug)
    return found && reachPerson(question.db, question.reach, found.personId) && details(question, found)
  },
  persons: ({ personId }) => [personId],
})

function details(question: Question, { id, facts, ...signal }: StoredSignal): SignalDetails | null {
  const { db, today } = question
  const person = shownPerson(question, signal.personId)
  if (!person) return null
  const spells = spellsOf(db, signal.personId)
  const contacts = contactsOf(db, signal.personId).map(({ kind, on, heldOn }) => ({ kind, on, heldOn }))
  const asOf = facts.endedOn === null ? today : addDays(facts.endedOn, -1)
  return {
    ...signal,
    person,
    status: signalStatus(facts, today),
    raisedOn: facts.raisedOn,
    endedOn: facts.endedOn,
    escalatedOn: facts.escalatedOn,
    dueOn: dueOn(facts, settingsOn(db, today).signalDueDays),
    judgement: judge(
      signal.parameters,
      { spells, contacts: contacts.map(({ on, heldOn }) => heldOn ?? on) },
      asOf,
      signal.startsOn,
    ),
    spells,
    contacts,
    managers: facts.escalatedOn === null ? [] : managersOf(db, signal.personId, today),
    history: historyOf(db, id),
    freshTo: freshnessOf(db, today),
    openCase: openCaseOf(question.db, signal.personId),
    contests: contestsOf(db, id),
    may: question.may(signal.personId, {
      ...{ answer: 'signal.answer', snooze: 'signal.snooze', openCase: 'case.open', settle: 'contest.answer' },
    }),
  }
}

const managersOf = (db: Client, personId: number, today: Day): string[] =>
  responsibleFor(db, personId, today).flatMap(({ role, name }) => (role === 'chef' ? [name] : []))

/** Newest first. */
const historyOf = (db: Client, signalId: number): SignalEvent[] =>
  [...answersOf(db, signalId), ...snoozesOf(db, signalId)].sort((one, other) => other.on - one.on)

const answersOf = (db: Client, signalId: number): SignalEvent[] =>
  statement<{ kind: Answer['kind']; talkOn: Day | null; note: string | null; on: Day; by: string }>(
    db,
    `SELECT s.kind, s.talk_on AS talkOn, s.note, s.answered_on AS "on", a.name AS "by"
     FROM signal_answer s JOIN account a ON a.id = s.answered_by WHERE s.signal_id = ? ORDER BY s.id DESC`,
  )
    .all(signalId)
    .map((row) => ({ kind: 'answered', on: row.on, by: row.by, answer: storedAnswer(row) }))

const snoozesOf = (db: Client, signalId: number): SignalEvent[] =>
  statement<{ until: Day; reason: string; on: Day; by: string }>(
    db,
    `SELECT z.until, z.reason, z.snoozed_on AS "on", a.name AS "by"
     FROM signal_snooze z JOIN account a ON a.id = z.snoozed_by WHERE z.signal_id = ? ORDER BY z.id DESC`,
  )
    .all(signalId)
    .map((row) => ({ kind: 'snoozed', ...row, reason: open(row.reason) }))
