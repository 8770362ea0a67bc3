import type { Day } from '~/domain/day'
import { accountsBehind } from './account.server'
import { statement, type Client } from './client.server'
import { onDay } from './unit.server'

/** An account that answers for an employee today, as her manager or as the Reko-AG assigned to her workplace. */
export interface Responsible {
  accountId: number
  slug: string
  name: string
  role: 'chef' | 'rekoAg'
}

/**
 * Everybody who answers for a person today, managers first; nobody for herself, and who manages her own workplace is
 * managed from the unit above. Substitutes are not among them: they stand in for these.
 */
export function responsibleFor(db: Client, personId: number, today: Day): Responsible[] {
  const ids = (text: string) =>
    statement<{ id: number }>(db, text)
      .all({ personId, today })
      .map(({ id }) => id)
  const managers = accountsBehind(db, ids(managersText))
  const selves = new Set(accountsBehind(db, [personId]))
  return statement<Responsible>(db, responsibleText)
    .all({ personId, today, managers: JSON.stringify(managers) })
    .filter(({ accountId }) => !selves.has(accountId))
}

const places = `WITH RECURSIVE
  place(unit_id) AS (SELECT e.workplace_id FROM employment e WHERE e.person_id = @personId AND ${onDay('e')}),
  managing(unit_id) AS (
    SELECT unit_id FROM place
    UNION SELECT u.parent_id FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id
      WHERE e.manager_id = @personId AND ${onDay('e')} AND u.parent_id IS NOT NULL),
  above(unit_id) AS (
    SELECT unit_id FROM place
    UNION SELECT u.parent_id FROM organisation_unit u JOIN above a ON u.id = a.unit_id WHERE u.parent_id IS NOT NULL)`

/** Persons, not accounts: each step by an index. */
const managersText = `${places} SELECT DISTINCT e.manager_id AS id FROM employment e
  WHERE e.workplace_id IN (SELECT unit_id FROM managing) AND ${onDay('e')} AND e.manager_id IS NOT NULL
    AND EXISTS (SELECT 1 FROM employment o WHERE o.person_id = e.manager_id AND ${onDay('o')})`

const responsibleText = `${places} SELECT c.id AS accountId, c.slug, c.name, f.role FROM (
    SELECT value AS account_id, 'chef' AS role, 0 AS rank FROM json_each(@managers)
    UNION SELECT g.account_id, 'chef', 0 FROM assignment g
      WHERE g.role = 'chef' AND ${onDay('g')} AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM managing))
    UNION SELECT g.account_id, 'rekoAg', 1 FROM assignment g
      WHERE g.role = 'rekoAg' AND ${onDay('g')} AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM above))) f
  CROSS JOIN account c ON c.id = f.account_id AND c.closed_at IS NULL
  ORDER BY f.rank, c.name, c.id`
