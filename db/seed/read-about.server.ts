import { statement } from '#db/client.server'
import { systemContext } from '#db/context.server'

/** Those who work at a workplace today, by their opaque names, in an order that is the same every time. */
export function slugsAt(code: string): string[] {
  const { db, today } = systemContext('demo')
  return statement<{ slug: string }>(
    db,
    `SELECT p.slug FROM organisation_unit u JOIN employment e ON e.workplace_id = u.id JOIN person p ON p.id = e.person_id
     WHERE u.code = @code AND NOT e.protected AND e.manager_id IS NOT NULL
       AND e.first_day <= @today AND (e.last_day IS NULL OR e.last_day >= @today) ORDER BY e.name`,
  )
    .all({ code, today })
    .map((row) => row.slug)
}

/** Those whose identity is protected and whom Mikael answers for: he is the Reko-AG of these parts. */
export const protectedSlugs = (): string[] =>
  statement<{ slug: string }>(
    systemContext('demo').db,
    `SELECT p.slug FROM employment e JOIN person p ON p.id = e.person_id JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE e.protected AND e.last_day IS NULL AND (u.code LIKE 'NORD%' OR u.code LIKE 'OST%' OR u.code = 'HEM') ORDER BY e.name`,
  )
    .all()
    .map(({ slug }) => slug)
