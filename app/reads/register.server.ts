import { registeredInterventions, type RegisteredIntervention } from '#db/register.server'
import { calendarParts, type Day } from '~/domain/day'
import type { RegisterEntry } from '~/domain/intervention/register'
import { stepOf } from '~/domain/intervention/stage'
import { isFound, type RegisterFilter } from '~/domain/register-filter'
import type { BeforeAfter } from '~/domain/statistics/before-after'
import type { SizeBand } from '~/domain/statistics/matching'
import { defineRead, type Question } from './gate.server'
import { reachFor } from './once.server'
import { reachesUnit } from './scope.server'

/** A row of the register. Whoever doesn't reach the workplace is told neither which it is nor, when it is small, what it does. */
export interface RegisterRow {
  /** Null outside reach. */
  name: string | null
  slug: string | null
  activity: string | null
  /** Null for one that is too small to be shown. */
  sizeBand: SizeBand | null
  year: number
  stage: RegisterEntry['stage']
  themes: RegisterEntry['themes']
  types: RegisterEntry['types']
  days: RegisterEntry['days']
  measures: RegisterEntry['measures']
  brokenOff: RegisterEntry['brokenOff']
  evaluations: RegisterEntry['evaluations']
  recheck: RegisterEntry['recheck']
  /** How the total rate turned out against others; null where it isn't told. */
  effect: BeforeAfter['verdict'] | null
}

const pageSize = 50

/** What has been tried where in the whole organisation, for learning. */
export const readRegister = defineRead({
  action: 'register.read',
  load: (question, filter: RegisterFilter) => {
    const rows = rowsOf(question)
    const found = rows.filter((row) => isFound(row, filter))
    const pages = Math.max(1, Math.ceil(found.length / pageSize))
    const page = Math.min(filter.page, pages)
    return {
      ...{ page, pages, total: found.length, all: rows.length },
      rows: found.slice((page - 1) * pageSize, page * pageSize),
    }
  },
})

/** The same whole, for the file. */
export const readWholeRegister = defineRead({
  action: 'register.read',
  load: (question, filter: RegisterFilter) => rowsOf(question).filter((row) => isFound(row, filter)),
})

function rowsOf(question: Question): RegisterRow[] {
  const reach = reachFor(question, 'workplace.list')
  const reaches = (unitId: number) => reach !== null && reachesUnit(reach, unitId)
  return registeredInterventions(question.db).map((row) => rowOf(row, reaches(row.unitId), question.today))
}

function rowOf(registered: RegisteredIntervention, reached: boolean, today: Day): RegisterRow {
  const { slug, unit, chosenOn, sizeBand, entry, effect } = registered
  const { startedOn: _startedOn, ...told } = entry
  return {
    ...{ name: reached ? unit.name : null, slug: reached ? slug : null, sizeBand },
    activity: reached || sizeBand !== null ? unit.activity : null,
    year: calendarParts(chosenOn).year,
    ...told,
    days: daysUntil(registered, today),
    effect: sizeBand === null || effect === null ? null : effect.total.verdict,
  }
}

/** A step that goes on has had more days since it was counted. */
function daysUntil({ entry, countedTo }: RegisteredIntervention, today: Day): RegisterEntry['days'] {
  const step = stepOf(entry.stage)
  return step === null ? entry.days : { ...entry.days, [step]: (entry.days[step] ?? 0) + (today - countedTo) }
}
