import type { Day } from '~/domain/day'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Level } from '~/domain/statistics/funnel'
import type { Rising } from '~/domain/statistics/rising'
import type { OrganisationResult } from '~/domain/statistics/unit-result'
import type { MeasureVerdict } from '~/domain/statistics/verdict'
import type { WorkplaceFilter } from '~/domain/workplace-filter'
import type { ListedIntervention } from '~/reads/interventions.server'
import type { Counts } from '~/text/workplace-list'

/** A workplace that is shown, as a point of the funnel; rate, level and rising of the measure that is asked for. */
export interface FunnelUnit {
  slug: string
  name: string
  persons: number
  rate: number
  excessDays: number | null
  level: Level
  rising: Rising
}

export interface WorkplaceRow {
  slug: string
  name: string
  /** null = may not be told. */
  persons: number | null
  rate: number | null
  excessDays: number | null
  total: MeasureVerdict
  short: MeasureVerdict
  /** 24 months, the last one last. */
  trend: readonly (number | null)[]
  /** The one that goes on there. */
  intervention: ListedIntervention | null
}

export interface WorkplaceList {
  employer: string
  organisation: OrganisationResult
  smallest: number
  /** Every workplace that is shown, within the unit and activity asked for. */
  points: readonly FunnelUnit[]
  /** A page of those asked for, the most days over first. */
  rows: readonly WorkplaceRow[]
  total: number
  page: number
  pages: number
  counts: Counts
  /** High and rising without support, the most days over. */
  first: { name: string } | null
  options: {
    units: readonly { code: string; name: string }[]
    activities: readonly string[]
    owners: readonly { slug: string; name: string }[]
  }
  underWay: readonly ListedIntervention[]
  house: Pick<HouseForms, 'names'>
  may: { choose: boolean }
}

export interface WorkplacesPageProps {
  list: WorkplaceList
  filter: WorkplaceFilter
  today: Day
}
