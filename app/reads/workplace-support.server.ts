import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { WorkplaceFileFilter } from '~/domain/workplace-filter'
import type { SharedIntervention } from './interventions.server'

/** Whether a workplace has the support that is asked for, by whom that is asked for. */
export function isSupported(
  { support, owner }: WorkplaceFileFilter,
  { unitId }: WorkplaceRow,
  underWay: readonly SharedIntervention[],
): boolean {
  if (support === null && owner === '') return true
  const own = underWay.find((intervention) => intervention.unitId === unitId)
  if (!own) return support === 'utan' && owner === ''
  return (support === null || own.stage === support) && (owner === '' || own.ownerSlug === owner)
}
