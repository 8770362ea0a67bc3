import { statement } from '#db/client.server'
import { selfAndAbsent } from '#db/substitute.server'
import type { ActKind, Wait } from '~/domain/intervention/wait'
import type { Role } from '~/domain/role'
import type { Question } from './gate.server'
import { interventionsToTakeOver } from './intervention-ownerless.server'
import { reachableInterventions, reachParameters } from './scope.server'

/** What somebody is to do next in an intervention. */
export type InterventionAct = Pick<Wait, 'part' | 'step' | 'row' | 'on'> & { kind: ActKind; slug: string; unit: string }

/** What waits for who asks, in the role she is in: the first due of each intervention, in the order it is due. */
export function interventionActs(question: Question): InterventionAct[] {
  const { db, reach, actor, today } = question
  const part = partOf[actor.role]
  if (!part) return []
  const rows = statement<InterventionAct>(db, actsText(reachableInterventions(reach))).all({
    ...{ ...reachParameters(reach), part, accountId: actor.accountId, today },
    owners: selfAndAbsent(db, actor.accountId, actor.role as Role, today),
  })
  const all = [...rows, ...interventionsToTakeOver(question)].sort((one, other) => one.on - other.on)
  return all.filter(({ slug }, place) => all.findIndex((one) => one.slug === slug) === place)
}

const partOf: Partial<Record<Question['actor']['role'], Wait['part']>> = {
  insatsagare: 'owner',
  chef: 'chef',
  fhv: 'invited',
  skyddsombud: 'invited',
}

/** Nobody approves her own: an owner who also manages the workplace has no part as its chef. */
const actsText = (reached: string): string => `SELECT i.slug, u.name AS unit, w.part, w.kind, w.step, w.row,
    w.due_on AS "on"
  FROM (${reached}) r
  JOIN intervention i ON i.id = r.id
  JOIN intervention_wait w ON w.intervention_id = i.id AND w.part = @part AND w.shown_from <= @today
    AND (w.account_id IS NULL OR w.account_id = @accountId) AND (@part = 'owner') = (i.owner_id IN (SELECT value FROM json_each(@owners)))
  JOIN organisation_unit u ON u.id = i.unit_id
  ORDER BY w.due_on, w.id`
