import { settingsOn } from '#db/setting.server'
import { publishedResults } from '#db/unit-result.server'
import type { StandingUnit } from '#db/unit.server'
import { lastWholeMonth } from '~/domain/statistics/month'
import type { OrganisationResult, UnitResult } from '~/domain/statistics/unit-result'
import type { ResultUnit } from '~/domain/statistics/unit-result-question'
import { unitResults } from '~/domain/statistics/unit-results'
import type { Question } from './gate.server'

/** What may be told of the whole employer; before the first numbers there is nothing to tell. */
export const organisationNow = (question: Question): OrganisationResult =>
  publishedResults(question.db)?.organisation ?? ofNobody(question, []).organisation

/** Of a unit that there are no numbers of yet. */
export function emptyResult(question: Question, { id, code, type, activity }: StandingUnit): UnitResult {
  const [result] = ofNobody(question, [{ id, code, parent: null, type, activity }]).units
  if (!result) throw new Error('There is a result of every unit')
  return result
}

const ofNobody = ({ db, today }: Question, units: readonly ResultUnit[]) =>
  unitResults({
    ...{ end: lastWholeMonth(today), firstSickMonth: null, smallest: settingsOn(db, today).smallestGroup },
    ...{ units, members: [], sums: [] },
  })
