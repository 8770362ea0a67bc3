import { houseFormsOn } from '#db/intervention-form.server'
import { settingsOn } from '#db/setting.server'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { defineRead } from './gate.server'
import { interventionsUnderWay } from './interventions.server'
import { listedWorkplaces, type ListedWorkplace } from './listed-workplace.server'
import { organisationNow } from './organisation-result.server'
import { workplacesWithin } from './workplace-reach.server'

/** A manager's workplaces in short, the most sick days beyond what is expected first. */
export interface OwnWorkplaces {
  rows: ListedWorkplace[]
  total: number
  employer: string
  usual: { rate: number | null; trend: (number | null)[] }
  /** What the steps of support are called. */
  names: HouseForms['names']
}

const mostShown = 3

/** Sums of many, masked already: no person's data is in them. */
export const readOwnWorkplaces = defineRead({
  action: 'workplace.list',
  load: (question): OwnWorkplaces => {
    const within = workplacesWithin(question)
    const { rate, trend } = organisationNow(question)
    return {
      rows: listedWorkplaces(question, within.slice(0, mostShown), interventionsUnderWay(question)),
      ...{ total: within.length, employer: settingsOn(question.db, question.today).employerName },
      usual: { rate, trend: trend.rate.slice(-24) },
      names: houseFormsOn(question.db, question.today).names,
    }
  },
  persons: () => [],
})
