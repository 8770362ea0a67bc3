import { statement } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { staffFacts, staffMembers, type StaffFacts, type StaffMember } from '#db/staff.server'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { byNeed, nextDate, type NextDate } from '~/domain/next-date'
import { dueOn, signalStatus } from '~/domain/signal'
import { standingOf, type Standing } from '~/domain/standing'
import type { Question } from './gate.server'
import { reachablePersons, reachParameters } from './scope.server'

/** One of the staff in a list: how she stands today, when somebody last talked to her, and what comes next. */
export interface StaffRow extends StaffMember {
  now: Standing
  lastContact: { on: Day; kind: Contact['kind'] } | null
  next: NextDate | null
}

/** Rows for these persons, in this order and the same number of statements however many they are. */
export function staffRows({ db, today }: Question, personIds: readonly number[]): StaffRow[] {
  const { signalDueDays } = settingsOn(db, today)
  const factsOf = staffFacts(db, personIds)
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
      next: nextDate({ ...facts, signals }, today),
    }
  })
}

function lastContact({ contacts }: StaffFacts, today: Day): StaffRow['lastContact'] {
  const held = contacts.flatMap(({ heldOn, kind }) => (heldOn === null || heldOn > today ? [] : [{ on: heldOn, kind }]))
  return held.reduce<StaffRow['lastContact']>((last, one) => (last === null || one.on >= last.on ? one : last), null)
}

/** Those within reach who need something or are off sick, most urgent first, and how many are within reach. */
export function staffNeedingMost(question: Question, most = 12): { rows: StaffRow[]; total: number } {
  const { db, reach } = question
  const found = statement<{ personId: number; needs: number }>(
    db,
    `SELECT DISTINCT r.person_id AS personId, ${needs} AS needs FROM (${reachablePersons(reach)}) r`,
  ).all(reachParameters(reach))
  const candidates = found.filter((one) => one.needs > 0).sort((one, other) => other.needs - one.needs)
  const rows = staffRows(
    question,
    candidates.slice(0, mostLookedAt).map(({ personId }) => personId),
  )
  return { rows: rows.sort(byNeed).slice(0, most), total: found.length }
}

/** Nobody with thousands of staff reads them all on a start page. */
const mostLookedAt = 200

/** 2: somebody waits for an answer or a talk, 1: off sick today, 0: neither. */
const needs = `CASE
  WHEN EXISTS (SELECT 1 FROM signal s WHERE s.person_id = r.person_id AND s.ended_on IS NULL)
    OR EXISTS (SELECT 1 FROM contact c WHERE c.person_id = r.person_id AND c.held_on IS NULL) THEN 2
  WHEN EXISTS (SELECT 1 FROM absence_spell a WHERE a.person_id = r.person_id AND a.first_day <= @today
    AND (a.last_day IS NULL OR a.last_day >= @today)) THEN 1
  ELSE 0 END`
