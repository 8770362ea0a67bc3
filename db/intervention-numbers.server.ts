import { eq } from 'drizzle-orm'
import type { Day } from '~/domain/day'
import type { NumbersKind } from '~/domain/intervention/answer'
import type { Told, UnitResult } from '~/domain/statistics/unit-result'
import { statement, type Client } from './client.server'
import { interventionNumbers } from './schema'
import { publishedResults, unitResultOf } from './unit-result.server'

/** The masked numbers of a workplace, as pages show them. */
export interface WorkplaceNumbers {
  kind: NumbersKind
  /** The result as it stood; null when there is none. */
  row: UnitResult | null
  /** What was told of all in the same months; left out of those frozen before it was kept. */
  whole?: WholeNumbers | null
  /** The smallest group that was shown; left out of those frozen while it could only be `firstSmallest`. */
  smallest?: number
}

export type WholeNumbers = Pick<Told, 'rate' | 'change' | 'occasionsPer100'>

const firstSmallest = 11

/** The numbers of a workplace as they stand now. */
export function numbersOf(db: Client, unitId: number): WorkplaceNumbers {
  const row = unitResultOf(db, unitId)
  const organisation = publishedResults(db)?.organisation
  const smallest = organisation?.smallest ?? firstSmallest
  return { kind: row?.status ?? 'insufficient', row, whole: organisation ? wholeOf(organisation) : null, smallest }
}

const wholeOf = ({ rate, change, occasionsPer100 }: WholeNumbers): WholeNumbers => ({ rate, change, occasionsPer100 })

/** Keep them as they were when the work began. */
export function freezeNumbers(db: Client, interventionId: number, numbers: WorkplaceNumbers, frozenOn: Day): void {
  db.insert(interventionNumbers)
    .values({ interventionId, frozenOn, numbers })
    .onConflictDoUpdate({ target: interventionNumbers.interventionId, set: { frozenOn, numbers } })
    .run()
}

/** When the beginning is taken back there is nothing to compare with yet. */
export const thawNumbers = (db: Client, interventionId: number): void => {
  db.delete(interventionNumbers).where(eq(interventionNumbers.interventionId, interventionId)).run()
}

/** The numbers of the workplace as they were masked when the work began, and the day they were frozen. */
export interface FrozenNumbers {
  frozenOn: Day
  numbers: WorkplaceNumbers
}

/** Hidden whole when smaller groups were shown then than are today: who else would have to be hidden isn't known any more. */
export function frozenNumbersOf(db: Client, id: number, smallest: number): FrozenNumbers | null {
  const row = statement<{ frozenOn: Day; numbers: string }>(
    db,
    'SELECT frozen_on AS frozenOn, numbers FROM intervention_numbers WHERE intervention_id = ?',
  ).get(id)
  if (!row) return null
  const numbers = JSON.parse(row.numbers) as WorkplaceNumbers
  const hidden = numbers.kind === 'value' && (numbers.smallest ?? firstSmallest) < smallest
  return { frozenOn: row.frozenOn, numbers: hidden ? { kind: 'masked', row: null } : numbers }
}
