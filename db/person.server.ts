/**
 * SQL for the employment that says who somebody is today: the latest one running. Joins a table or subquery with a
 * `person_id` under the alias `r`; takes `@today`. A protected name never leaves the database.
 */
export const currentEmployment = `JOIN employment e ON e.id = (SELECT c.id FROM employment c
    WHERE c.person_id = r.person_id AND c.first_day <= @today AND (c.last_day IS NULL OR c.last_day >= @today)
    ORDER BY c.first_day DESC, c.id DESC LIMIT 1)`

/** The name to show, null when it is protected. Goes with `currentEmployment`. */
export const shownName = `CASE WHEN e.protected THEN NULL ELSE e.name END`

/**
 * Whether somebody manages this person today: at her workplace, or, when she manages it herself, in the unit above.
 * Goes with `currentEmployment` and the workplace as `u`.
 */
export const hasManager = `(EXISTS (SELECT 1 FROM employment m WHERE m.workplace_id IN (e.workplace_id, u.parent_id)
    AND m.manager_id <> e.person_id AND m.first_day <= @today AND (m.last_day IS NULL OR m.last_day >= @today))
  OR EXISTS (SELECT 1 FROM assignment g WHERE g.role = 'chef' AND (g.everywhere OR g.unit_id IN (e.workplace_id, u.parent_id))
    AND g.first_day <= @today AND (g.last_day IS NULL OR g.last_day >= @today)))`
