import { standsRight } from '#db/case.server'
import { statement } from '#db/client.server'
import { currentEmployment, shownName } from '#db/person.server'
import type { Day } from '~/domain/day'
import type { Question } from './gate.server'
import { reachablePersons, reachParameters } from './scope.server'

/** A case that somebody else has opened, or a meeting that somebody else has called. */
export interface CaseNews {
  kind: 'case' | 'meeting'
  slug: string
  /** Opaque name of the meeting. */
  post: string | null
  personId: number
  name: string | null
  /** When it was opened or called. */
  on: Day
}

const most = 8

/** The latest of them since a moment. */
export const caseNewsSince = ({ db, reach, actor, today }: Question, since: number): CaseNews[] =>
  statement<CaseNews>(
    db,
    `SELECT n.kind, n.slug, n.post, n.personId, n.name, n."on" FROM (
       SELECT 'case' AS kind, k.slug, NULL AS post, ${whose}, k.opened_on AS "on", k.opened_at AS at ${cases(reach)}
       WHERE k.opened_at > @since AND k.opened_by <> @accountId
       UNION ALL
       SELECT 'meeting', k.slug, t.slug, ${whose}, t.called_on, t.called_at ${cases(reach)}
       JOIN meeting t ON t.case_id = k.id AND t.${standsRight}
       WHERE t.called_at > @since AND t.called_by <> @accountId AND NOT EXISTS (SELECT 1 FROM meeting_change c
         WHERE c.meeting_id = t.id AND c.kind = 'cancelled' AND c.${standsRight})) n
     ORDER BY n.at DESC LIMIT ${most}`,
  ).all({ ...reachParameters(reach), since, accountId: actor.accountId, today })

const whose = `r.person_id AS personId, ${shownName} AS name`

const cases = (reach: Question['reach']): string =>
  `FROM (${reachablePersons(reach)}) r JOIN support_case k ON k.person_id = r.person_id ${currentEmployment}`
