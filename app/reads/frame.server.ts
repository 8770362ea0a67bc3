import { openHintCount } from '#db/access-hint.server'
import { unfinishedSamples } from '#db/access-sample.server'
import { statement } from '#db/client.server'
import { freshnessOf } from '#db/freshness.server'
import { settingsOn } from '#db/setting.server'
import { calendarParts, type Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { openCaseCount } from './cases.server'
import { defineRead, type Question } from './gate.server'
import { interventionActs } from './intervention-waiting.server'
import { openInterventionCount } from './interventions.server'
import { reachFor } from './once.server'
import type { Reach } from './scope.server'
import { staffCount } from './staff.server'
import { ownActCount } from './own-act.server'
import { adminWaiting } from './start.server'
import { threadActsFor } from './thread-waiting.server'
import { waitingCount, waitingFor } from './waiting.server'

export interface FrameData {
  employer: string
  name: string
  role: Role
  /** Where the role is held: one unit by name, or how many workplaces. Null when it isn't tied to a place. */
  place: { name: string } | { workplaces: number } | { units: number } | null
  /** How fresh the absence is; null for whom no absence is shown. */
  freshTo: Day | null
  year: number
  /** She is an employee, and has Min sida. */
  employee: boolean
  counts: FrameCounts
}

interface FrameCounts {
  /** Everything the start page lists to be done. */
  start?: number
  /** Signals that wait for an answer. */
  signals?: number
  staff?: number
  /** Cases that are open. */
  cases?: number
  /** Interventions that go on. */
  interventions?: number
  /** Threads in which something waits for her. */
  threads?: number
  /** Imports that wait for somebody, or failed last. */
  imports?: number
  /** Signs in the log that nobody has looked at. */
  hints?: number
  /** Samples of it with something left. */
  samples?: number
}

/** What stands around every page: who is asking, where, how fresh the picture is, and the counts of the menu. */
export const readFrame = defineRead({
  action: 'frame.read',
  load: (question, role: Role): FrameData => {
    const { db, actor, today } = question
    const reach = reachFor(question, 'person.list')
    return {
      employer: settingsOn(db, today).employerName,
      name: actor.name,
      role,
      place: placeOf(question, reach),
      freshTo: seesAbsence.has(role) ? freshnessOf(db, today) : null,
      year: calendarParts(today).year,
      employee: actor.personId !== null,
      counts: countsOf[role](question),
    }
  },
})

const seesAbsence = new Set<Role>(['chef', 'rekoAg', 'insatsagare', 'admin'])

/** A manager is at the units she manages, others at the units they are assigned to, people from outside at their own. */
function placeOf({ db, actor, today }: Question, reach: Reach | null): FrameData['place'] {
  if (reach?.everywhere) return null
  const units =
    reach?.relation === 'manages'
      ? statement<Named>(db, unitsNamed).all(reach.units)
      : statement<Named>(db, assignedTo).all({ accountId: actor.accountId, role: actor.role, today })
  const [first] = units
  if (units.length === 1) return first?.name ? { name: first.name } : null
  const workplaces = reach ? (statement<{ count: number }>(db, workplacesAmong).get(reach.units)?.count ?? 0) : 0
  if (workplaces > 0) return { workplaces }
  return units.length > 1 ? { units: units.length } : null
}

interface Named {
  name: string | null
}

const workplacesAmong = `SELECT count(*) AS count FROM organisation_unit
  WHERE type = 'arbetsplats' AND id IN (SELECT value FROM json_each(?))`

const unitsNamed = 'SELECT name FROM organisation_unit WHERE id IN (SELECT value FROM json_each(?))'

const assignedTo = `SELECT coalesce(u.name, c.organisation) AS name FROM assignment a
  JOIN account c ON c.id = a.account_id
  LEFT JOIN organisation_unit u ON u.id = a.unit_id
  WHERE a.account_id = @accountId AND a.role = @role AND NOT a.everywhere
    AND a.first_day <= @today AND (a.last_day IS NULL OR a.last_day >= @today)`

const countsOf: Record<Role, (question: Question) => FrameCounts> = {
  ...{ chef: staffCounts, rekoAg: staffCounts, medarbetare: ownCounts },
  ...{ insatsagare: stepCounts, rehabkoordinator: stepCounts, fhv: stepCounts, skyddsombud: stepCounts },
  ...{ admin: adminCounts, loggranskare: reviewCounts },
}

/** For those who answer for persons. */
function staffCounts(question: Question): FrameCounts {
  const reach = reachFor(question, 'person.list')
  return { ...stepCounts(question), ...(reach && personCounts({ ...question, reach })) }
}

function personCounts(question: Question): FrameCounts {
  const waiting = waitingFor(question)
  return {
    start: waitingCount(waiting),
    threads: waiting.threads.length,
    signals: waiting.signals.length + waiting.atManagers.length,
    staff: staffCount(question),
    cases: openCaseCount(question),
  }
}

/** For those who take part in the three steps or in threads: what waits for them, and how many go on. */
function stepCounts(question: Question): FrameCounts {
  const reach = reachFor(question, 'intervention.list')
  const acts = threadActsFor(question)
  const threads = acts === null ? {} : { threads: acts.length }
  if (!reach) return { start: acts?.length ?? 0, ...threads }
  const asked = { ...question, reach }
  const start = interventionActs(asked).length + (acts?.length ?? 0)
  return { start, ...threads, interventions: openInterventionCount(asked) }
}

function ownCounts(question: Question): FrameCounts {
  const { personId } = question.actor
  return { start: personId === null ? 0 : ownActCount(question, personId) }
}

function adminCounts(question: Question): FrameCounts {
  const { imports, unowned } = adminWaiting(question)
  return { start: imports.count + (unowned > 0 ? 1 : 0), imports: imports.count }
}

/** What there is to look at in the log. */
function reviewCounts({ db }: Question): FrameCounts {
  const [hints, samples] = [openHintCount(db), unfinishedSamples(db)]
  return { start: (hints > 0 ? 1 : 0) + (samples > 0 ? 1 : 0), hints, samples }
}
