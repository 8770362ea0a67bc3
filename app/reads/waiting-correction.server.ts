import { statement } from '#db/client.server'
import { currentEmployment, hasManager, shownName } from '#db/person.server'
import type { CorrectionSubject } from '~/domain/correction'
import type { Day } from '~/domain/day'
import type { Question } from './gate.server'
import { reachablePersons, reachParameters } from './scope.server'

/** An employee says that something about her is wrong, and nobody has answered. */
export interface WaitingCorrection {
  slug: string
  personId: number
  personSlug: string
  /** Null when protected. */
  name: string | null
  about: CorrectionSubject
  dueOn: Day
}

/**
 * What a manager's staff say is wrong. A Reko-AG has it where nobody manages, when its day has come, and always when it is
 * about who has looked: that may be the manager.
 */
export const waitingCorrections = ({ db, reach, actor, today }: Question): WaitingCorrection[] =>
  statement<WaitingCorrection>(
    db,
    `SELECT c.slug, p.id AS personId, p.slug AS personSlug, ${shownName} AS name, c.about, c.due_on AS dueOn
     FROM (${reachablePersons(reach)}) r
     JOIN correction_request c ON c.person_id = r.person_id AND c.answered_on IS NULL
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE CASE WHEN @role = 'chef' THEN c.about <> 'access' ELSE c.about = 'access' OR c.due_on <= @today OR NOT ${hasManager} END
     ORDER BY c.due_on, c.id`,
  ).all({ ...reachParameters(reach), role: actor.role, today })
