import { rememberedOf } from '#db/remembered.server'
import type { WorkplaceRow } from '#db/workplace-rows.server'
import type { SharedIntervention } from './interventions.server'

/** How many workplaces; never how many persons. */
export interface WorkplaceCounts {
  workplaces: number
  /** Not shown, those without anybody too. */
  masked: number
  /** Shown, but neither level nor rise could be told. */
  undecided: number
  highAndRising: number
  /** Of them, those where an intervention goes on. */
  highAndRisingSupported: number
  highOrRising: number
}

export const countsOf = (rows: readonly WorkplaceRow[], underWay: readonly SharedIntervention[]): WorkplaceCounts => ({
  ...rememberedOf(rows, 'counts', () => countedOf(rows)),
  highAndRisingSupported: supportedOf(rows, underWay).filter(isHighAndRising).length,
})

const countedOf = (rows: readonly WorkplaceRow[]): Omit<WorkplaceCounts, 'highAndRisingSupported'> => {
  const count = (wanted: (row: WorkplaceRow) => boolean) => rows.filter(wanted).length
  return {
    workplaces: rows.length,
    masked: count(({ status }) => status !== 'value'),
    undecided: count(({ status, verdict }) => status === 'value' && verdict === 'undecided'),
    highAndRising: count(isHighAndRising),
    highOrRising: count((row) => isHighAndRising(row) || row.verdict === 'part'),
  }
}

function supportedOf(rows: readonly WorkplaceRow[], underWay: readonly SharedIntervention[]): WorkplaceRow[] {
  const supported = unitsOf(underWay)
  return supported.size === 0 ? [] : rows.filter(({ unitId }) => supported.has(unitId))
}

/** High and rising without support, the first of the rows as they are ordered. */
export function firstToLookAt(
  rows: readonly WorkplaceRow[],
  underWay: readonly SharedIntervention[],
): { name: string } | null {
  const supported = unitsOf(underWay)
  const first = rows.find((row) => isHighAndRising(row) && !supported.has(row.unitId))
  return first ? { name: first.name } : null
}

const unitsOf = (underWay: readonly SharedIntervention[]): ReadonlySet<number> =>
  new Set(underWay.map(({ unitId }) => unitId))

const isHighAndRising = ({ verdict }: WorkplaceRow): boolean => verdict === 'high-and-rising'
