import { statement } from '#db/client.server'
import { contactStands } from '#db/contact.server'
import { currentEmployment, shownName } from '#db/person.server'
import { addDays, dayAt, type Day } from '~/domain/day'
import type { SignalStatus } from '~/domain/signal'
import { agreedSteps } from './agreed-step.server'
import { caseAsks, type CaseAsk } from './case-asks.server'
import { ownDuties, type PersonDuty } from './duty.server'
import type { Question } from './gate.server'
import { interventionActs, type InterventionAct } from './intervention-waiting.server'
import { once } from './once.server'
import { reachablePersons, reachParameters } from './scope.server'
import { openSignals, type ListedSignal } from './signals.server'
import { threadActs, type ThreadAct } from './thread-waiting.server'
import { waitingCorrections, type WaitingCorrection } from './waiting-correction.server'

/** What waits for one person, and what waits for managers whose Reko-AG she is. */
export interface Waiting {
  /** Signals to answer, in due order. */
  signals: ListedSignal[]
  /** For a Reko-AG: signals that still lie with the managers. */
  atManagers: ListedSignal[]
  /** Talks that are booked within two weeks or should have been written up, in order of day. */
  talks: BookedTalk[]
  /** Imported rows that met a spell this person registered by hand. */
  questions: HandQuestion[]
  /** Calls, limits of the clock and agreed steps. */
  duties: PersonDuty[]
  /** Invitations to answer, and questions of how it goes after a case. */
  asks: CaseAsk[]
  /** What employees say is wrong. */
  corrections: WaitingCorrection[]
  /** Threads with healthcare in which she is to answer, or has something to read. */
  threads: ThreadAct[]
  /** The next act of each intervention. */
  interventions: InterventionAct[]
}

interface BookedTalk {
  personId: number
  personSlug: string
  name: string | null
  on: Day
}

interface HandQuestion extends BookedTalk {
  to: Day | null
  dueOn: Day
}

/** Both the frame and the page inside it ask. */
export const waitingFor = (question: Question): Waiting =>
  once(question, `waiting: ${JSON.stringify(question.reach)}`, () => waiting(question))

function waiting(question: Question): Waiting {
  const open = openSignals(question).filter(({ status }) => waitsFor(question.actor.role, status))
  const isMine = (signal: ListedSignal) => question.actor.role !== 'rekoAg' || comesToRekoAg(signal)
  const atManagers = open.filter((signal) => !isMine(signal))
  return {
    ...{ signals: open.filter(isMine), atManagers, talks: bookedTalks(question) },
    ...{
      questions: handQuestions(question),
      duties: [...ownDuties(question), ...agreedSteps(question)],
      asks: caseAsks(question),
      corrections: waitingCorrections(question),
      threads: threadActs(question),
      interventions: interventionActs(question),
    },
  }
}

/** Everything somebody is to do herself. */
export const waitingCount = (waiting: Waiting): number => dueDays(waiting).length

/** When each of those things is due. */
export const dueDays = ({
  signals,
  talks,
  questions,
  duties,
  asks,
  corrections,
  threads,
  interventions,
}: Waiting): Day[] => [
  ...[...signals, ...questions, ...corrections].map(({ dueOn }) => dueOn),
  ...[...talks, ...duties, ...asks, ...interventions].map(({ on }) => on),
  ...threads.map(({ due }) => due.on),
]

/** Nobody has answered in time, there is no manager to answer, or the employee contests it. */
const comesToRekoAg = ({ status, managed }: ListedSignal): boolean =>
  status === 'eskalerad' || status === 'bestridd' || !managed

/** A contested signal is the Reko-AG's alone to settle. */
const waitsFor = (role: string, status: SignalStatus): boolean =>
  status === 'ny' || status === 'eskalerad' || (status === 'bestridd' && role === 'rekoAg')

/** A manager has all talks with her staff to write up; a Reko-AG those she booked herself. */
const bookedTalks = ({ db, reach, actor, today }: Question): BookedTalk[] =>
  statement<BookedTalk>(
    db,
    `SELECT p.id AS personId, p.slug AS personSlug, ${shownName} AS name, c.on_day AS "on"
     FROM (${reachablePersons(reach)}) r
     JOIN contact c ON c.person_id = r.person_id AND c.kind = 'talk' AND c.held_on IS NULL AND ${contactStands('c')}
       AND c.on_day <= @soon AND (@role = 'chef' OR c.noted_by = @accountId)
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     ORDER BY c.on_day, c.id`,
  ).all({ ...reachParameters(reach), role: actor.role, accountId: actor.accountId, soon: addDays(today, 14) })

const handQuestions = ({ db, reach, actor }: Question): HandQuestion[] =>
  statement<Omit<HandQuestion, 'dueOn'> & { askedAt: number }>(
    db,
    `SELECT p.id AS personId, p.slug AS personSlug, ${shownName} AS name, q.first_day AS "on", q.last_day AS "to",
       b.published_at AS askedAt
     FROM (${reachablePersons(reach)}) r
     JOIN spell_question q ON q.person_id = r.person_id AND q.answered_at IS NULL
     JOIN absence_spell_version v ON v.id = q.spell_id
     JOIN change h ON h.id = v.born_in AND h.made_by = @accountId
     JOIN change b ON b.id = q.batch_id
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     WHERE q.batch_id IN (SELECT id FROM visible_change) AND NOT EXISTS (SELECT 1 FROM spell_question n
       WHERE n.spell_id = q.spell_id AND n.id > q.id AND n.answered_at IS NULL
         AND n.batch_id IN (SELECT id FROM visible_change))
     ORDER BY q.id`,
  )
    .all({ ...reachParameters(reach), accountId: actor.accountId })
    .map(({ askedAt, ...question }) => ({ ...question, dueOn: addDays(dayAt(new Date(askedAt)), daysToSettle) }))

const daysToSettle = 7
