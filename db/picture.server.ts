import { statement, type Client } from './client.server'

/** Names what an import is planned beside: which imports readers see, and the latest edit by hand. */
export const pictureOf = (db: Client): string => {
  const hand =
    statement<{ id: number | null }>(db, `SELECT max(id) AS id FROM change WHERE kind = 'hand'`).get()?.id ?? 0
  return `${hand}:${visibleImports(db)}`
}

/**
 * Whether a plan can be published as it is: the same imports are visible as when it was made, and edits by hand have since
 * touched neither the organisation, the staff register nor anybody whose absence the plan changes. Without the last part an
 * import of an hour would never be done before the next manager registers something.
 */
export function planHolds(db: Client, change: number, picture: string | null): boolean {
  const [hand, imports] = picture?.split(':') ?? []
  if (hand === undefined || imports !== visibleImports(db)) return false
  return statement(db, touched).get({ change, hand: Number(hand) }) === undefined
}

function visibleImports(db: Client): string {
  const sums = statement<{ n: number; ids: number; squares: number }>(db, imports).get()
  return `${sums?.n}.${sums?.ids}.${sums?.squares}`
}

const imports = `SELECT count(*) AS n, total(id) AS ids, total(id * id) AS squares FROM change
  WHERE kind = 'import' AND id IN (SELECT id FROM visible_change)`

const by = (table: string, column: string): string => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = c.id)`

/** The plus signs keep SQLite to the index by person, where there are few rows to look at. */
const planned = `EXISTS (SELECT 1 FROM absence_spell_version p
  WHERE p.person_id = h.person_id AND (+p.born_in = @change OR +p.died_in = @change))`

const absent = (column: string): string =>
  `EXISTS (SELECT 1 FROM absence_spell_version h WHERE h.${column} = c.id AND ${planned})`

const touched = `SELECT 1 FROM change c WHERE c.id > @hand AND c.kind = 'hand' AND (
  ${['unit_version', 'employment_version'].flatMap((table) => [by(table, 'born_in'), by(table, 'died_in')]).join(' OR ')}
  OR ${absent('born_in')} OR ${absent('died_in')}) LIMIT 1`
