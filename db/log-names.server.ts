import { behindIsProtected, shownAccount } from './account.server'
import { statement, type Client } from './client.server'

export interface NamedPerson {
  id: number
  slug: string
  /** Null when protected, or when nothing is known of her any longer. */
  name: string | null
}

/** What people were last called, whether or not they are still employed. */
export function namesOf(db: Client, ids: readonly number[]): Map<number, NamedPerson> {
  const rows = statement<NamedPerson>(
    db,
    `SELECT p.id, p.slug, CASE WHEN EXISTS (SELECT 1 FROM employment e WHERE e.person_id = p.id AND e.protected) THEN NULL
       ELSE (SELECT e.name FROM employment e WHERE e.person_id = p.id ORDER BY e.first_day DESC LIMIT 1) END AS name
     FROM person p WHERE p.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify([...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Those of the accounts behind whom somebody is protected. */
export const protectedActors = (db: Client, ids: readonly number[]): Set<number> =>
  new Set(
    statement<{ id: number }>(
      db,
      `SELECT a.id FROM account a WHERE a.id IN (SELECT value FROM json_each(?)) AND ${behindIsProtected}`,
    )
      .all(JSON.stringify([...new Set(ids)]))
      .map(({ id }) => id),
  )

/** What an event was about beside people: the account, unit or import behind its opaque name. */
export const objectNames = (db: Client, names: readonly string[]): Map<string, string | null> =>
  new Map(
    statement<{ key: string; name: string | null }>(db, objects)
      .all({ names: JSON.stringify([...new Set(names)]) })
      .map(({ key, name }) => [key, name]),
  )

const objects = `SELECT a.slug AS key, ${shownAccount} AS name FROM account a
    WHERE a.slug IN (SELECT value FROM json_each(@names))
  UNION ALL SELECT slug, name FROM organisation_unit WHERE slug IN (SELECT value FROM json_each(@names))
  UNION ALL SELECT b.slug, b.source || ': ' || coalesce((SELECT group_concat(name, ', ') FROM import_file WHERE batch_id = b.id), '')
    FROM import_batch b WHERE b.slug IN (SELECT value FROM json_each(@names))`
