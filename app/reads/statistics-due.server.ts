import type { Client } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import {
  editionOf,
  everyWorkplace,
  firstSickMonth,
  isHalfCounted,
  pendingChanges,
  personCount,
  type Edition,
} from '#db/statistics.server'
import {
  countTouched,
  firstTouchedAbsence,
  touchedPersons,
  touchesUnits,
  type Touching,
} from '#db/statistics-touched.server'
import { publishedSmallest } from '#db/unit-result.server'
import type { Day } from '~/domain/day'
import { methodVersion } from '~/domain/statistics/method-version'
import { lastDay, lastWholeMonth, monthOf, type Month } from '~/domain/statistics/month'
import type { Renewal } from '~/domain/statistics/renewal'
import { keptSpan, spanName } from '~/domain/statistics/span'
import { tasksOf, wholeTasks } from '~/domain/statistics/touched'
import { defineRead } from './gate.server'

/** What has to be counted, null when the published numbers are of today's facts and month. */
export const readRenewalDue = defineRead({
  action: 'statistics.renew',
  load: ({ db, today }): { due: Renewal | null } => ({ due: dueOn(db, today) }),
})

function dueOn(db: Client, today: Day): Renewal | null {
  const end = lastWholeMonth(today)
  const edition = editionOf(db)
  const pending = pendingChanges(db)
  const changes = [...pending.appeared, ...pending.gone]
  const standing =
    edition?.stored && edition.endMonth === end && edition.method === methodVersion && showsAsSet(db, today)
  if (changes.length === 0 && standing) return null
  const firstMonth = firstMonthOn(db, edition, changes)
  const span = keptSpan(firstMonth, end)
  const touching = { changes, end: lastDay(end), half: isHalfCounted(db) }
  const whole = edition?.stored !== spanName(span) || touchesMost(db, touching)
  const tasks = whole ? wholeTasks(everyWorkplace(db), span) : tasksOf(touchedPersons(db, touching), span)
  const results = whole || !standing || tasks.length > 0 || touchesUnits(db, changes)
  return {
    ...pending,
    firstSickMonth: firstMonth,
    span,
    whole,
    half: touching.half,
    tasks,
    results,
    free: whole || !standing,
  }
}

const showsAsSet = (db: Client, today: Day): boolean => publishedSmallest(db) === settingsOn(db, today).smallestGroup

/** What is known, unless a change has to do with that month or an earlier one: all absence is much to look through. */
function firstMonthOn(db: Client, edition: Edition | null, changes: readonly number[]): Month | null {
  const known = edition?.firstSickMonth ?? null
  const touched = firstTouchedAbsence(db, changes)
  const stands = known !== null && (touched === null || monthOf(touched) > known)
  return stands ? known : firstSickMonth(db)
}

/** Beyond half of all, looking for what differs costs more than counting everything. */
function touchesMost(db: Client, touching: Touching): boolean {
  const half = Math.ceil(personCount(db) / 2)
  return countTouched(db, touching, half + 1) > half
}
