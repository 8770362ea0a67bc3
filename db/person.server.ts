/**
 * SQL for the employment that says who somebody is today: the latest one running. Joins a table or subquery with a
 * `person_id` under the alias `r`; takes `@today`. A protected name never leaves the database.
 */
export const currentEmployment = `JOIN employment e ON e.id = (SELECT c.id FROM employment c
    WHERE c.person_id = r.person_id AND c.first_day <= @today AND (c.last_day IS NULL OR c.last_day >= @today)
    ORDER BY c.first_day DESC, c.id DESC LIMIT 1)`

/** The name to show, null when it is protected. Goes with `currentEmployment`. */
export const shownName = `CASE WHEN e.protected THEN NULL ELSE e.name END`
