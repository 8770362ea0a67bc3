import type { WorkplaceFilter } from '~/domain/workplace-filter'

/** What is asked for, as it stands in the address; what is as usual is left out. */
export const workplaceQuery = (filter: WorkplaceFilter) => ({
  ...{ enhet: filter.unit, verksamhet: filter.activity },
  urval: filter.selection === 'avviker' ? null : filter.selection,
  matt: filter.measure === 'short' ? 'korta' : null,
  ...{ niva: filter.level, stigande: filter.rising, steg: filter.support },
  ...{ ansvarig: filter.owner, storlek: filter.size },
})

/** Something else than the usual is asked for. */
export const isNarrowed = (filter: WorkplaceFilter): boolean =>
  Object.values(workplaceQuery(filter)).some((value) => value !== null && value !== '')
