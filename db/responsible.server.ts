import type { Day } from '~/domain/day'
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
export const responsibleFor = (db: Client, personId: number, today: Day): Responsible[] =>
  statement<Responsible>(db, responsible).all({ personId, today })

const responsible = `WITH RECURSIVE
  place(unit_id) AS (SELECT e.workplace_id FROM employment e WHERE e.person_id = @personId AND ${onDay('e')}),
  managing(unit_id) AS (
    SELECT unit_id FROM place
    UNION SELECT u.parent_id FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id
      WHERE e.manager_id = @personId AND ${onDay('e')} AND u.parent_id IS NOT NULL),
  above(unit_id) AS (
    SELECT unit_id FROM place
    UNION SELECT u.parent_id FROM organisation_unit u JOIN above a ON u.id = a.unit_id WHERE u.parent_id IS NOT NULL)
  SELECT c.id AS accountId, c.slug, c.name, f.role FROM (
    SELECT p.account_id, 'chef' AS role, 0 AS rank FROM employment e JOIN account_person p ON p.person_id = e.manager_id
      WHERE e.workplace_id IN (SELECT unit_id FROM managing) AND ${onDay('e')}
        AND EXISTS (SELECT 1 FROM employment o WHERE o.person_id = e.manager_id AND o.first_day <= @today
          AND (o.last_day IS NULL OR o.last_day >= @today))
    UNION SELECT g.account_id, 'chef', 0 FROM assignment g
      WHERE g.role = 'chef' AND ${onDay('g')} AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM managing))
    UNION SELECT g.account_id, 'rekoAg', 1 FROM assignment g
      WHERE g.role = 'rekoAg' AND ${onDay('g')} AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM above))) f
  JOIN account c ON c.id = f.account_id AND c.closed_at IS NULL
  WHERE NOT (f.role = 'chef' AND EXISTS (SELECT 1 FROM account_person x WHERE x.account_id = c.id AND x.person_id = @personId))
  ORDER BY f.rank, c.name, c.id`
