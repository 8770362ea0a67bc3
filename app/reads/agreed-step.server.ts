import { caseIsOpen, standsRight } from '#db/case.server'
import { statement } from '#db/client.server'
import { open } from '#db/crypto.server'
import { currentEmployment, shownName } from '#db/person.server'
import { addDays } from '~/domain/day'
import { tellsAhead } from '~/domain/duty'
import type { PersonDuty } from './duty.server'
import type { Question } from './gate.server'
import { reachParameters } from './scope.server'
import { withinReach } from './staff.server'

/** What has been agreed that a Reko-AG does in open cases within her reach, two weeks ahead. A manager's are among her other duties. */
export function agreedSteps({ db, reach, actor, today }: Question): PersonDuty[] {
  if (actor.role !== 'rekoAg') return []
  return statement<PersonDuty & { kind: 'step' }>(
    db,
    `SELECT 'step' AS kind, r.due_on AS "on", r.what, p.id AS personId, p.slug AS personSlug, ${shownName} AS name,
       r.slug AS caseSlug
     FROM (SELECT t.id, t.due_on, t.what, k.slug, k.person_id
       FROM case_step t CROSS JOIN support_case k ON k.id = t.case_id AND ${caseIsOpen('k')}
       WHERE t.who = 'rekoAg' AND t.done_on IS NULL AND t.due_on <= @soon AND t.${standsRight}) r
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     WHERE ${withinReach(reach, 'r.person_id')}
     ORDER BY r.due_on, r.id`,
  )
    .all({ ...reachParameters(reach), soon: addDays(today, tellsAhead) })
    .map((step) => ({ ...step, what: open(step.what) }))
}
