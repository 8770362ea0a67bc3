import { personsWithSignals } from '#db/signal-count.server'
import { publishedResults, unitResultOf } from '#db/unit-result.server'
import { unitBySlug, unitsAbove, type StandingUnit } from '#db/unit.server'
import { masked, type Shown } from '~/domain/statistics/shown'
import type { OrganisationResult, Told, UnitResult } from '~/domain/statistics/unit-result'
import { defineRead, type Question } from './gate.server'
import { interventionAt, type ListedIntervention } from './interventions.server'
import { reachesUnit } from './scope.server'

export interface WorkplacePageData {
  unit: Pick<StandingUnit, 'id' | 'slug' | 'code' | 'name' | 'activity' | 'to'>
  /** Units above, the nearest first, each as it may be told. */
  above: { slug: string; name: string; told: Told | null }[]
  /** Both are null before the first numbers that it is in. */
  result: UnitResult | null
  organisation: OrganisationResult | null
  /** Persons with a signal that holds. */
  signals: Shown<number>
  support: ListedIntervention | null
  may: { choose: boolean }
}

/** One workplace within reach. Its numbers are sums of many, masked already: no person's data is in them. */
export const readWorkplace = defineRead({
  action: 'workplace.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): WorkplacePageData | null => {
    const { db, reach } = question
    const unit = unitBySlug(db, slug)
    if (unit?.type !== 'arbetsplats' || !reachesUnit(reach, unit.id)) return null
    const { id, code, name, activity, to } = unit
    const organisation = publishedResults(db)?.organisation ?? null
    const result = unitResultOf(db, id)
    return {
      unit: { id, slug, code, name, activity, to },
      above: unitsAbove(db, id).map((one) => ({
        slug: one.slug,
        name: one.name,
        told: toldOf(unitResultOf(db, one.id)),
      })),
      ...{ result, organisation, signals: signalsAt(question, id, result, organisation) },
      support: interventionAt(question, id),
      may: question.mayAt({ unitId: id }, { choose: 'intervention.choose' }),
    }
  },
  place: ({ unit }) => ({ unitId: unit.id }),
  persons: () => [],
})

function toldOf(result: UnitResult | null): Told | null {
  if (!result) return null
  const { status, persons, rate, previous, change, occasionsPer100, gradedShare } = result
  return { status, persons, rate, previous, change, occasionsPer100, gradedShare }
}

/** Those of a workplace that is hidden are hidden, and so are too few, also none: that would tell of everybody. */
function signalsAt(
  { db, today }: Question,
  unitId: number,
  result: UnitResult | null,
  organisation: OrganisationResult | null,
): Shown<number> {
  if (result?.status !== 'value' || !organisation) return masked
  const count = personsWithSignals(db, today, organisation.smallest).get(unitId)
  return count === undefined ? masked : { kind: 'value', value: count }
}
