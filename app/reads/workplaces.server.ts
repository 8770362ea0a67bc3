import { houseFormsOn } from '#db/intervention-form.server'
import { settingsOn } from '#db/setting.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { OrganisationResult } from '~/domain/statistics/unit-result'
import type { WorkplaceFilter } from '~/domain/workplace-filter'
import { defineRead, type Question } from './gate.server'
import type { SharedIntervention } from './interventions.server'
import { listedWorkplaces, type ListedWorkplace } from './listed-workplace.server'
import { organisationNow } from './organisation-result.server'
import { signalSuggestions, type SignalSuggestion } from './signal-suggestion.server'
import { workplaceChoices, type WorkplaceChoices } from './workplace-choice.server'
import { countsOf, firstToLookAt, type WorkplaceCounts } from './workplace-count.server'
import { pointsShown, type WorkplacePoint } from './workplace-point.server'
import { workplacesAsked } from './workplaces-asked.server'

export interface WorkplaceList {
  employer: string
  organisation: OrganisationResult
  smallest: number
  /** Those that are shown, within the unit and activity asked for, by the measure asked for. */
  points: readonly WorkplacePoint[]
  /** Fifty of those asked for, the most sick days beyond what is expected first. */
  rows: ListedWorkplace[]
  total: number
  page: number
  pages: number
  /** She reaches a single workplace, which is listed whatever is asked for. */
  alone: boolean
  /** Of those within the unit and activity asked for. */
  counts: WorkplaceCounts
  /** High and rising without support, the most days beyond what is expected. */
  first: { name: string } | null
  options: WorkplaceChoices
  /** Interventions that go on anywhere within reach, by step. */
  underWay: SharedIntervention[]
  suggestions: SignalSuggestion[]
  house: HouseForms
  may: { choose: boolean }
}

const pageSize = 50

/** The workplaces within reach as lists tell of them. They are sums of many, masked already: no person's data is in them. */
export const readWorkplaces = defineRead({
  action: 'workplace.list',
  load: (question, filter: WorkplaceFilter): WorkplaceList => {
    const { db, today } = question
    const { smallestGroup: smallest, employerName: employer } = settingsOn(db, today)
    const { within, scope, underWay, alone, found } = workplacesAsked(question, filter)
    const pages = Math.max(1, Math.ceil(found.length / pageSize))
    const page = Math.min(filter.page, pages)
    return {
      ...{ employer, smallest, organisation: organisationNow(question) },
      ...{ total: found.length, page, pages, alone, underWay, house: houseFormsOn(db, today) },
      rows: listedWorkplaces(question, found.slice((page - 1) * pageSize, page * pageSize), underWay),
      ...{ points: pointsShown(scope, filter.measure), counts: countsOf(scope, underWay) },
      ...{ first: firstToLookAt(scope, underWay), suggestions: signalSuggestions(question, scope, smallest) },
      ...{ options: workplaceChoices(question, within, underWay), may: mayChoose(question, within) },
    }
  },
  persons: () => [],
})

/** She reaches every workplace of a list in the same way. */
const mayChoose = (question: Question, [first]: readonly WorkplaceRow[]): { choose: boolean } =>
  first ? question.mayAt({ unitId: first.unitId }, { choose: 'intervention.choose' }) : { choose: false }
