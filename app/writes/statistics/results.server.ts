import { statement, type Client } from '#db/client.server'
import { currentEdition, publishedResults } from '#db/unit-result.server'
import type { Shown } from '~/domain/statistics/edition'
import type { OrganisationResult } from '~/domain/statistics/unit-result'
import type { ResultsByUnit } from '~/domain/statistics/unit-results'
import { stageUnforced, type Context } from '../gate.server'
import { keepHold, type Hold } from './hold.server'
import { storedResult, storeResult } from './result-row.server'

/** Milliseconds that one chunk may hold the write lock, and rows that are taken away in one. */
const chunk = 40
const mostTakenAway = 400

/** An edition that nobody reads yet. */
export const nextEdition = ({ db }: Pick<Context, 'db'>): number => (publishedResults(db)?.edition ?? 0) + 1

/** Which units the edition that everybody reads tells of, and where they were then. */
export const shownUnits = ({ db }: Pick<Context, 'db'>): Shown[] => statement<Shown>(db, shownText).all()

const shownText = `SELECT r.unit_id AS unit, d.result ->> '$.parent' AS parent, r.status,
    d.result ->> '$.women' AS women, d.result ->> '$.ages' AS ages FROM unit_result r
  JOIN unit_result_detail d ON d.edition = r.edition AND d.unit_id = r.unit_id WHERE r.edition = ${currentEdition}`

/** Takes away what an earlier edition, or one that was broken off, has left. @returns whether there is more of it. */
export const sweepResults = ({ db }: Context, hold: Hold): boolean =>
  stageUnforced(db, () => {
    keepHold(db, hold)
    const current = nextEdition({ db }) - 1
    const swept = ['unit_result', 'unit_result_detail'].map(
      (table) => statement(db, sweepText(table)).run(current, mostTakenAway).changes,
    )
    statement(db, 'DELETE FROM organisation_result WHERE edition <> ?').run(current)
    return swept.some((rows) => rows === mostTakenAway)
  })

const sweepText = (table: string): string =>
  `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE edition <> ? LIMIT ?)`

/** Stores results from one on where nobody reads them yet, until a chunk is full. @returns how many. */
export const stageResults = (
  { db }: Context,
  { count, at, from }: ResultsByUnit & { from: number },
  edition: number,
  hold: Hold,
): number =>
  stageUnforced(db, () => {
    keepHold(db, hold)
    const started = performance.now()
    let done = 0
    while (from + done < count) {
      storeResult(db, edition, at(from + done))
      done += 1
      if (performance.now() - started > chunk) break
    }
    return done
  })

export interface StagedResults {
  edition: number
  organisation: OrganisationResult
}

/** From here on everybody reads this edition. Belongs in the write that publishes the numbers. */
export const publishResults = (db: Client, { edition, organisation }: StagedResults, madeAt: Date): void =>
  void statement(db, organisationText).run(edition, madeAt.getTime(), storedResult(organisation))

const organisationText = 'INSERT INTO organisation_result (edition, made_at, result) VALUES (?, ?, ?)'
