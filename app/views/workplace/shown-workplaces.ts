import type { Day } from '~/domain/day'
import type { WorkplaceFilter } from '~/domain/workplace-filter'
import type { WorkplaceList } from '~/reads/workplaces.server'

export interface WorkplacesPageProps {
  list: WorkplaceList
  filter: WorkplaceFilter
  today: Day
}
