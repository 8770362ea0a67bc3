import { statement } from '#db/client.server'
import { selfAndAbsent } from '#db/substitute.server'
import type { InterventionDate } from '~/domain/calendar'
import type { Role } from '~/domain/role'
import type { Day } from '~/domain/day'
import type { Question } from './gate.server'
import { reachableInterventions, reachParameters } from './scope.server'

/** The next step and the follow-ups to come of interventions somebody owns, or as chef takes part in, from a day on. */
export function interventionDates({ db, reach, actor, today }: Question, since: Day): InterventionDate[] {
  const owners = selfAndAbsent(db, actor.accountId, actor.role as Role, today)
  const part = { ...reachParameters(reach), role: actor.role, owners, since }
  return statement<Row>(db, datesText(reachableInterventions(reach)))
    .all(part)
    .map(({ slug, row, ...date }) => ({
      ...date,
      ...{ kind: 'intervention', interventionSlug: slug, followUp: row !== null },
      slug: row === null ? slug : `${slug}-${row}`,
    }))
}

interface Row {
  slug: string
  on: Day
  since: Day
  /** The months of a follow-up; null for the next step. */
  row: string | null
}

const datesText = (reached: string): string => `WITH mine AS (
    SELECT i.id, i.slug, i.next_on, i.stage_since FROM (${reached}) r JOIN intervention i ON i.id = r.id
    WHERE i.stage NOT IN ('closed', 'broken-off') AND (i.owner_id IN (SELECT value FROM json_each(@owners))) = (@role = 'insatsagare'))
  SELECT slug, next_on AS "on", stage_since AS since, NULL AS row FROM mine WHERE next_on >= @since
  UNION ALL
  SELECT m.slug, w.due_on, m.stage_since, w.row FROM mine m
  JOIN intervention_wait w ON w.intervention_id = m.id AND w.kind = 'follow-up' AND w.due_on >= @since
  ORDER BY 2`
