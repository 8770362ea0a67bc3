import { houseFormsOn } from '#db/intervention-form.server'
import { settingsOn } from '#db/setting.server'
import { personsWithSignals } from '#db/signal-count.server'
import { unitResultOf } from '#db/unit-result.server'
import { unitBySlug, unitsAbove, type StandingUnit } from '#db/unit.server'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { OrganisationResult, Told, UnitResult } from '~/domain/statistics/unit-result'
import { defineRead, type Question } from './gate.server'
import { interventionAt, type ListedIntervention } from './interventions.server'
import { emptyResult, organisationNow } from './organisation-result.server'
import { reachesUnit } from './scope.server'
import { pastSteps, type PastStep } from './workplace-steps.server'

export interface ReadWorkplace {
  unitId: number
  slug: string
  code: string
  name: string
  employer: string
  /** The unit it lies in, as it may be told. */
  area: { name: string; result: Told } | null
  result: UnitResult
  organisation: OrganisationResult
  smallest: number
  /** How many have a signal that holds; null when they may not be told. */
  signals: number | null
  intervention: ListedIntervention | null
  /** Those it has gone through, in order. */
  pastSteps: PastStep[]
  house: HouseForms
  may: { choose: boolean }
}

/** One workplace within reach. Its numbers are sums of many, masked already: no person's data is in them. */
export const readWorkplace = defineRead({
  action: 'workplace.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): ReadWorkplace | null => {
    const { db, reach, today } = question
    const unit = unitBySlug(db, slug)
    if (unit?.type !== 'arbetsplats' || !reachesUnit(reach, unit.id)) return null
    const { smallestGroup: smallest, employerName: employer } = settingsOn(db, today)
    const result = unitResultOf(db, unit.id) ?? emptyResult(question, unit)
    const intervention = interventionAt(question, unit.id)
    return {
      ...{ unitId: unit.id, slug, code: unit.code, name: unit.name, employer, smallest },
      ...{ area: areaOf(question, unit), result, organisation: organisationNow(question) },
      signals: result.status === 'value' ? signalsAt(question, unit, smallest) : null,
      ...{ intervention, pastSteps: pastSteps(question, intervention), house: houseFormsOn(db, today) },
      may: question.mayAt({ unitId: unit.id }, { choose: 'intervention.choose' }),
    }
  },
  place: ({ unitId }) => ({ unitId }),
  persons: () => [],
})

function areaOf({ db }: Question, unit: StandingUnit): ReadWorkplace['area'] {
  const [nearest] = unitsAbove(db, unit.id)
  const result = nearest && unitResultOf(db, nearest.id)
  if (!result) return null
  const { status, persons, rate, previous, change, occasionsPer100, gradedShare, longShare, women, men, ages } = result
  const shares = { occasionsPer100, gradedShare, longShare, women, men, ages: ages ?? null }
  return { name: nearest.name, result: { status, persons, rate, previous, change, ...shares } }
}

/** Too few are hidden, and so is none: that would tell of everybody. */
const signalsAt = ({ db, today }: Question, { id }: StandingUnit, smallest: number): number | null =>
  personsWithSignals(db, today, smallest).get(id) ?? null
