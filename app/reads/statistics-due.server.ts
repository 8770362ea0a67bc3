import { keptNumbers } from '#db/numbers.server'
import { statement, type Client } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { editionOf, everyWorkplace, firstSickMonth, pendingChanges, personCount } from '#db/statistics.server'
import { countTouched, touchedPersons } from '#db/statistics-touched.server'
import { publishedSmallest } from '#db/unit-result.server'
import type { Day } from '~/domain/day'
import { methodVersion } from '~/domain/statistics/method-version'
import { lastWholeMonth } from '~/domain/statistics/month'
import { groupsToFill, type NyckeltalGroup } from '~/domain/statistics/nyckeltal-groups'
import { yearsIn } from '~/domain/statistics/person-years'
import type { Renewal } from '~/domain/statistics/renewal'
import { keptSpan, spanName } from '~/domain/statistics/span'
import { tasksOf, wholeTasks } from '~/domain/statistics/touched'
import { defineRead } from './gate.server'

/** What has to be counted, null when the published numbers are of today's facts and month. */
export const readRenewalDue = defineRead({
  action: 'statistics.renew',
  load: ({ db, today }): { due: Renewal | null } => ({ due: dueOn(db, today) }),
})

/** The six groups of every year with anybody in it, of what is stored. */
export const readNyckeltalGroups = defineRead({
  action: 'statistics.renew',
  load: ({ db }): Map<number, NyckeltalGroup[]> => {
    const years = new Map<number, ReturnType<typeof groupsToFill>>()
    for (const row of statement<YearsRow>(db, yearsText).iterate() as Iterable<YearsRow>)
      for (const { year, ...hours } of yearsIn(keptNumbers(row.years))) {
        const groups = years.get(year) ?? groupsToFill()
        years.set(year, groups)
        groups.add({ sex: row.sex, age: year - row.birthYear, ...hours })
      }
    return new Map([...years].map(([year, groups]) => [year, groups.all()]))
  },
})

interface YearsRow {
  sex: 'K' | 'M'
  birthYear: number
  years: Buffer
}

const yearsText = 'SELECT sex, birth_year AS birthYear, years FROM person_years'

function dueOn(db: Client, today: Day): Renewal | null {
  const end = lastWholeMonth(today)
  const edition = editionOf(db)
  const pending = pendingChanges(db)
  const changes = [...pending.appeared, ...pending.gone]
  const standing = edition?.stored && edition.endMonth === end && edition.method === methodVersion
  if (changes.length === 0 && standing && publishedSmallest(db) === settingsOn(db, today).smallestGroup) return null
  const firstMonth = firstSickMonth(db)
  const span = keptSpan(firstMonth, end)
  const whole = edition?.stored !== spanName(span) || touchesMost(db, changes)
  const tasks = whole ? wholeTasks(everyWorkplace(db), span) : tasksOf(touchedPersons(db, changes), span)
  return { ...pending, firstSickMonth: firstMonth, span, whole, tasks }
}

/** Beyond half of all, looking for what differs costs more than counting everything. */
function touchesMost(db: Client, changes: readonly number[]): boolean {
  const half = Math.ceil(personCount(db) / 2)
  return countTouched(db, changes, half + 1) > half
}
