import { behindIsProtected, shownAccount, spellings } from './account.server'
import { statement, type Client } from './client.server'
import type { LogFilter } from './log.server'

/** Somebody the words may have meant. */
export interface Candidate {
  id: number
  /** What to put in the search to mean this one. */
  key: string
  name: string | null
  note: string
}

interface Searched {
  actor: string
  person: string
}

/** Accounts and employees the words may mean, at most ten of each. A protected name is found by number only. */
export const candidates = (db: Client, { actor, person }: Searched) => ({
  actors: actor === '' || isSystem(actor) ? [] : statement<Candidate>(db, accounts).all(searchOf(actor)),
  people: person === '' ? [] : statement<Candidate>(db, people).all(searchOf(person)),
})

/** The filter when each of the words means exactly one, or null. */
export function chosen<Wanted extends Searched>(
  { actor, person, ...rest }: Wanted & Omit<LogFilter, 'actor' | 'person'>,
  actors: Candidate[],
  found: Candidate[],
): LogFilter | null {
  const [account, someone] = [actors[0]?.id ?? null, found[0]?.id ?? null]
  if (actor !== '' && !isSystem(actor) && actors.length !== 1) return null
  if (person !== '' && found.length !== 1) return null
  const { from, until, action, outcome, request, withoutReadingsOf, before, after, role, time, reviewed } = rest
  const filter = { from, until, action, outcome, request, withoutReadingsOf, before, after, role, time, reviewed }
  return { ...filter, actor: isSystem(actor) ? 'system' : account, person: someone }
}

const isSystem = (actor: string): boolean => actor.toLocaleLowerCase('sv') === 'systemet'

const searchOf = (search: string) => ({ search, spellings: spellings(search) })

const accounts = `SELECT a.id, a.email AS key, ${shownAccount} AS name, a.email AS note
  FROM account a WHERE a.email = lower(@search) OR a.slug = @search
    OR NOT EXISTS (SELECT 1 FROM account WHERE email = lower(@search))
      AND EXISTS (SELECT 1 FROM json_each(@spellings) WHERE a.name LIKE value) AND NOT ${behindIsProtected}
  ORDER BY a.name LIMIT 10`

const people = `SELECT p.id, p.slug AS key, CASE WHEN max(e.protected) THEN NULL ELSE max(e.name) END AS name,
    group_concat(DISTINCT e.employee_number) || ', ' || max(u.name) AS note
  FROM employment e JOIN person p ON p.id = e.person_id JOIN organisation_unit u ON u.id = e.workplace_id
  WHERE e.employee_number = @search OR p.slug = @search
    OR EXISTS (SELECT 1 FROM json_each(@spellings) WHERE e.name LIKE value)
      AND NOT EXISTS (SELECT 1 FROM employment x WHERE x.person_id = e.person_id AND x.protected)
  GROUP BY p.id ORDER BY name LIMIT 10`
