import { openInterventionAt } from '#db/intervention.server'
import { unitBySlug } from '#db/unit.server'
import { chefsOf } from '#db/workplace-accounts.server'
import type { Day } from '~/domain/day'
import { suggestedNext } from '~/domain/intervention/next-date'
import { defineRead } from './gate.server'
import { reachesUnit } from './scope.server'

interface WorkplaceChoice {
  unitId: number
  unit: { slug: string; name: string }
  /** The intervention that goes on there already. */
  open: { slug: string } | null
  /** Whether somebody manages it today, who can approve. */
  managed: boolean
  suggested: Day
}

/** A workplace that an insatsägare thinks of choosing for support. */
export const readWorkplaceChoice = defineRead({
  action: 'intervention.choose',
  object: ({ slug }: { slug: string }) => slug,
  load: ({ db, reach, today }, { slug }): WorkplaceChoice | null => {
    const unit = unitBySlug(db, slug)
    if (!unit || unit.type !== 'arbetsplats' || !reachesUnit(reach, unit.id)) return null
    return {
      ...{ unitId: unit.id, unit: { slug, name: unit.name }, open: openInterventionAt(db, unit.id) },
      managed: chefsOf(db, unit.id, today).length > 0,
      suggested: suggestedNext('chosen', null, today),
    }
  },
  place: ({ unitId }) => ({ unitId }),
  persons: () => [],
})
