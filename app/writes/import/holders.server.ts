import { statement, type Client } from '#db/client.server'
import { standingWith } from '#db/import-batch.server'
import type { Day } from '~/domain/day'
import { holds, type Period } from '~/domain/import/period'

/** An employment period of a number: whose it is and where. */
export interface Holder extends Period {
  personId: number
  workplaceId: number
}

/** A number's employment periods as they will stand with the change, in order of first day. */
export const holdersOf = (db: Client, change: number, number: string): Holder[] =>
  statement<Holder>(db, holders).all({ change, number })

/** Whose a day is; a day outside every employment belongs to the period before it, else to the first. */
export const holderOn = (holders: readonly Holder[], day: Day): Holder | undefined =>
  holders.find((holder) => holds(holder, day)) ?? holders.findLast(({ from }) => from <= day) ?? holders[0]

export const personsOf = (holders: readonly Holder[]): number[] => [...new Set(holders.map(({ personId }) => personId))]

const holders = `SELECT person_id AS personId, workplace_id AS workplaceId, first_day AS "from", last_day AS "to"
  FROM employment_version WHERE employee_number = @number AND ${standingWith()} ORDER BY first_day`
