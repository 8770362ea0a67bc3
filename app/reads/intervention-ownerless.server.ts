import { statement } from '#db/client.server'
import { selfAndAbsent } from '#db/substitute.server'
import { onDay } from '#db/unit.server'
import type { Role } from '~/domain/role'
import type { Question } from './gate.server'
import type { InterventionAct } from './intervention-waiting.server'
import { reachableInterventions, reachParameters } from './scope.server'

/** Those that go on within an insatsägare's reach and whose owner no longer is assigned there, as when the workplace has moved: any of hers can take over. */
export function interventionsToTakeOver({ db, reach, actor, today }: Question): InterventionAct[] {
  if (actor.role !== 'insatsagare') return []
  return statement<{ slug: string; unit: string; on: InterventionAct['on'] }>(
    db,
    ownerlessText(reachableInterventions(reach)),
  )
    .all({ ...reachParameters(reach), today })
    .map((row) => ({ ...row, part: 'owner', kind: 'take-over', step: null, row: null }))
}

/** A workplace that an insatsägare owns an intervention at, without being assigned to it any longer. */
export interface LeftIntervention {
  unit: string
  /** When the organisation around it was last changed; null = as long as is known. */
  at: number | null
}

/** Those that go on and are still hers, or those of whom she steps in for, until another takes over. */
export function interventionsLeft({ db, reach, actor, today }: Question): LeftIntervention[] {
  if (actor.role !== 'insatsagare') return []
  const owners = selfAndAbsent(db, actor.accountId, actor.role as Role, today)
  return statement<LeftIntervention>(db, leftText(reachableInterventions(reach))).all({
    ...{ ...reachParameters(reach), today, owners },
  })
}

const goesOn = "i.stage NOT IN ('closed', 'broken-off')"

/** Each with the units its workplace lies in, and itself. */
const upwards = (which: string): string => `WITH RECURSIVE up(id, unit_id) AS (
    SELECT i.id, i.unit_id FROM intervention i WHERE ${goesOn} AND ${which}
    UNION SELECT up.id, u.parent_id FROM up JOIN organisation_unit u ON u.id = up.unit_id WHERE u.parent_id IS NOT NULL)`

const ownerlessText = (reached: string): string => `${upwards(`i.id IN (${reached})`)} SELECT i.slug, u.name AS unit,
    coalesce((SELECT min(w.due_on) FROM intervention_wait w
      WHERE w.intervention_id = i.id AND w.part = 'owner' AND w.shown_from <= @today), i.next_on, @today) AS "on"
  FROM intervention i JOIN organisation_unit u ON u.id = i.unit_id
  WHERE i.id IN (SELECT id FROM up) AND NOT EXISTS (
    SELECT 1 FROM assignment g JOIN account a ON a.id = g.account_id AND a.closed_at IS NULL
    WHERE g.account_id = i.owner_id AND g.role = 'insatsagare' AND ${onDay('g')}
      AND (g.everywhere OR g.unit_id IN (SELECT unit_id FROM up WHERE up.id = i.id)))
  ORDER BY "on", u.name`

const leftText = (reached: string): string => `${upwards(
  `i.owner_id IN (SELECT value FROM json_each(@owners)) AND i.id NOT IN (${reached})`,
)} SELECT u.name AS unit, (SELECT max(c.published_at) FROM up JOIN organisation_unit o ON o.id = up.unit_id
      JOIN unit_version v ON v.id = o.version_id JOIN change c ON c.id = v.born_in WHERE up.id = i.id) AS at
  FROM intervention i JOIN organisation_unit u ON u.id = i.unit_id
  WHERE i.id IN (SELECT id FROM up) ORDER BY u.name`
