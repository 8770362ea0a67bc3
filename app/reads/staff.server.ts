import { statement } from '#db/client.server'
import { contactStands } from '#db/contact.server'
import { planFactsFor } from '#db/plan-facts.server'
import { settingsOn } from '#db/setting.server'
import { staffFacts, staffMembers, type StaffFacts, type StaffMember } from '#db/staff.server'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { byNeed, nextDate, type NextDate } from '~/domain/next-date'
import { dueOn, signalStatus } from '~/domain/signal'
import { standingOf, type Standing } from '~/domain/standing'
import type { Question } from './gate.server'
import { countFor, limitsFor } from './once.server'
import { reachablePersons, reachParameters, type Reach } from './scope.server'

/** One of the staff in a list: how she stands today, when somebody last talked to her, and what comes next. */
export interface StaffRow extends StaffMember {
  now: Standing
  lastContact: { on: Day; kind: Contact['kind'] } | null
  next: NextDate | null
}

/** Rows for these persons, in this order and the same number of statements however many they are. */
export function staffRows(question: Question, personIds: readonly number[]): StaffRow[] {
  const { db, today } = question
  const limits = limitsFor(question)
  const { signalDueDays } = settingsOn(db, today)
  const factsOf = staffFacts(db, personIds)
  const planOf = planFactsFor(db, personIds)
  return staffMembers(db, personIds, today).map((member) => {
    const facts = factsOf(member.personId)
    const signals = facts.signals.map(({ slug, facts: known }) => ({
      slug,
      status: signalStatus(known, today),
      dueOn: dueOn(known, signalDueDays),
    }))
    return {
      ...member,
      now: standingOf(facts.spells, today),
      lastContact: lastContact(facts, today),
      next: nextDate({ ...facts, signals, limits, plan: planOf(member.personId) }, today),
    }
  })
}

function lastContact({ contacts }: StaffFacts, today: Day): StaffRow['lastContact'] {
  const held = contacts.flatMap(({ heldOn, kind }) => (heldOn === null || heldOn > today ? [] : [{ on: heldOn, kind }]))
  return held.reduce<StaffRow['lastContact']>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

/** Those within reach who need something or are off sick, most urgent first, and how many are within reach. */
export function staffNeedingMost(question: Question, most = 12): { rows: StaffRow[]; total: number } {
  const waiting = found(question, waitingFor)
  const left = mostLookedAt - waiting.length
  const ids = [...new Set([...waiting, ...(left > 0 ? found(question, offSickToday) : [])])]
  return { rows: staffRows(question, ids).sort(byNeed).slice(0, most), total: staffCount(question) }
}

/** How many are within reach. */
export const staffCount = (question: Question): number =>
  countFor(
    question,
    `SELECT DISTINCT person_id FROM (${reachablePersons(question.reach)})`,
    reachParameters(question.reach),
  )

/** Nobody with thousands of staff reads them all on a start page. */
const mostLookedAt = 200

const found = ({ db, reach }: Question, which: (reach: Reach) => string): number[] =>
  statement<{ personId: number }>(db, `${which(reach)} LIMIT ${mostLookedAt}`)
    .all(reachParameters(reach))
    .map(({ personId }) => personId)

/** An answer to a signal or a talk. */
const waitingFor = (reach: Reach): string =>
  `SELECT w.person_id AS personId FROM (SELECT person_id FROM signal WHERE ended_on IS NULL
     UNION SELECT person_id FROM contact WHERE held_on IS NULL AND ${contactStands('contact')}) w WHERE ${withinReach(reach, 'w.person_id')}`

const offSickToday = (reach: Reach): string =>
  `SELECT DISTINCT e.person_id AS personId FROM employment e
   WHERE ${withinReach(reach, 'e.person_id')} AND ${runningToday('e')} AND ${sickToday('e.person_id')}`

/** Who is assigned to the whole employer reaches everybody employed today, and then there is nothing to look up. */
export const withinReach = (reach: Reach, column: string): string =>
  reach.everywhere && reach.relation === 'assigned' ? 'true' : `${column} IN (${reachablePersons(reach)})`

/** Whether a row that has a first and perhaps a last day holds today. */
export const runningToday = (row: string): string =>
  `${row}.first_day <= @today AND (${row}.last_day IS NULL OR ${row}.last_day >= @today)`

export const sickToday = (column: string): string =>
  `EXISTS (SELECT 1 FROM absence_spell s WHERE s.person_id = ${column} AND ${runningToday('s')})`
