import { statement } from '#db/client.server'
import { currentEmployment, hasManager, shownName } from '#db/person.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow, type StoredSignal } from '#db/signal.server'
import type { Day } from '~/domain/day'
import { dueOn, signalStatus, type Answer, type SignalStatus } from '~/domain/signal'
import { settingsOn } from '#db/setting.server'
import { defineRead, type Question } from './gate.server'
import { once } from './once.server'
import { reachablePersons, reachParameters } from './scope.server'

export interface ListedSignal {
  slug: string
  personId: number
  personSlug: string
  /** Null when protected. */
  name: string | null
  employeeNumber: string
  workplace: string
  rule: string
  version: number
  parameters: StoredSignal['parameters']
  occasions: number
  heldSince: Day
  firstOccasion: Day
  latestOccasion: Day
  status: SignalStatus
  dueOn: Day
  /** The latest answer, while it holds. */
  answer: { kind: Answer['kind']; on: Day; talkOn: Day | null } | null
  /** Whether a manager reaches the person; if not, the signal is the Reko-AG's from the start. */
  managed: boolean
}

/** Signals that still hold, of everybody within reach: those that wait for an answer first, in due order. */
export const readOpenSignals = defineRead({
  action: 'signal.list',
  load: openSignals,
  persons: (signals) => signals.map(({ personId }) => personId),
})

/** The latest signal per person and rule, ended ones too. */
export const readSignalHistory = defineRead({
  action: 'signal.list',
  load: (question) => listed(question, latest),
  persons: (signals) => signals.map(({ personId }) => personId),
})

/** The same for pages that show them among other things. */
export function openSignals(question: Question): ListedSignal[] {
  return once(question, `open signals: ${JSON.stringify(question.reach)}`, () =>
    listed(question, 'AND s.ended_on IS NULL'),
  )
}

const latest = 'AND s.id = (SELECT max(id) FROM signal x WHERE x.person_id = s.person_id AND x.rule = s.rule)'

function listed({ db, reach, today }: Question, which: string): ListedSignal[] {
  const { signalDueDays } = settingsOn(db, today)
  return statement<
    SignalRow &
      Pick<ListedSignal, 'personSlug' | 'name' | 'employeeNumber' | 'workplace'> & {
        managed: number
        answerKind: Answer['kind'] | null
        talkOn: Day | null
      }
  >(
    db,
    `SELECT ${signalColumns}, p.slug AS personSlug, ${shownName} AS name, e.employee_number AS employeeNumber, u.name AS workplace,
       ${hasManager} AS managed, a.kind AS answerKind, a.talk_on AS talkOn
     FROM (${reachablePersons(reach)}) r
     JOIN signal s ON s.person_id = r.person_id ${signalJoins}
     JOIN person p ON p.id = s.person_id
     ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE true ${which}`,
  )
    .all(reachParameters(reach))
    .map((row) => {
      const { facts, ...signal } = storedSignal(row)
      const { personSlug, name, employeeNumber, workplace, answerKind: kind, answeredOn: on, talkOn } = row
      const status = signalStatus(facts, today)
      return {
        ...{ ...signal, personSlug, name, employeeNumber, workplace },
        latestOccasion: facts.latestOccasion,
        status,
        answer: status === 'besvarad' && kind !== null && on !== null ? { kind, on, talkOn } : null,
        dueOn: dueOn(facts, signalDueDays),
        managed: row.managed === 1,
      }
    })
    .sort(byUrgency)
}

const order: Record<SignalStatus, number> = {
  eskalerad: 0,
  ny: 0,
  bestridd: 0,
  uppskjuten: 1,
  besvarad: 2,
  avslutad: 3,
}

const byUrgency = (one: ListedSignal, other: ListedSignal): number =>
  order[one.status] - order[other.status] || one.dueOn - other.dueOn || one.heldSince - other.heldSince
