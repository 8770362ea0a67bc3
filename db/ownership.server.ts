import { statement, type Client } from './client.server'
import { onDay } from './unit.server'
import type { Day } from '../app/domain/day'

/**
 * Workplaces with staff today, how many, and whether somebody manages or coordinates them; takes `@today`.
 * A Reko-AG that is assigned to a unit has everything below it.
 */
export const staffedWorkplaces = `WITH RECURSIVE
  coordinated(unit_id) AS (
    SELECT u.id FROM organisation_unit u JOIN assignment a ON a.role = 'rekoAg' AND ${onDay('a')}
      AND (a.everywhere OR a.unit_id = u.id)
      AND EXISTS (SELECT 1 FROM account c WHERE c.id = a.account_id AND c.closed_at IS NULL)
    UNION SELECT u.id FROM organisation_unit u JOIN coordinated c ON u.parent_id = c.unit_id),
  managed(unit_id) AS (
    SELECT u.id FROM organisation_unit u JOIN assignment a ON a.role = 'chef' AND ${onDay('a')}
      AND (a.everywhere OR a.unit_id = u.id)
      AND EXISTS (SELECT 1 FROM account c WHERE c.id = a.account_id AND c.closed_at IS NULL)),
  staffed(unit_id, staff, manager) AS (
    SELECT e.workplace_id, count(DISTINCT e.person_id), max(e.manager_id IS NOT NULL) FROM employment e
    WHERE ${onDay('e')} GROUP BY e.workplace_id)
  SELECT s.unit_id AS unitId, s.staff, s.manager OR s.unit_id IN (SELECT unit_id FROM managed) AS managed,
    s.unit_id IN (SELECT unit_id FROM coordinated) AS coordinated
  FROM staffed s`

/** How many workplaces with staff have neither a manager nor a Reko-AG: a signal there would reach nobody. */
export const unownedWorkplaces = (db: Client, today: Day): number =>
  statement<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (${staffedWorkplaces}) WHERE NOT managed AND NOT coordinated`,
  ).get({ today })?.count ?? 0
