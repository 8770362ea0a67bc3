import type { CaseTold } from '~/domain/case-history'
import { dayAt } from '~/domain/day'
import { statement, type Client } from './client.server'

interface Row {
  since: number
  until: number | null
  name: string
  addedBy: string | null
}

/** For the history of a case: who began to follow it, was made to, or stopped. */
export const followEventsOf = (db: Client, caseId: number) =>
  statement<Row>(
    db,
    `SELECT f.since, f.until, a.name, CASE WHEN f.added_by <> f.account_id THEN b.name END AS addedBy
     FROM case_follower f JOIN account a ON a.id = f.account_id LEFT JOIN account b ON b.id = f.added_by WHERE f.case_id = ?`,
  )
    .all(caseId)
    .flatMap(({ since, until, name, addedBy }) => [
      event(since, addedBy ?? name, { kind: 'followed', who: addedBy === null ? null : name }),
      ...(until === null ? [] : [event(until, name, { kind: 'unfollowed' })]),
    ])

const event = (at: number, by: string, told: CaseTold) => ({ at, on: dayAt(new Date(at)), by, told, object: null })
