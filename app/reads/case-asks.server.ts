import { standsRight } from '#db/case.server'
import { statement } from '#db/client.server'
import { standingMeetings } from '#db/meeting.server'
import { currentEmployment, hasManager, shownName } from '#db/person.server'
import { onDay } from '#db/unit.server'
import { addDays, type Day } from '~/domain/day'
import type { Question } from './gate.server'
import { endingMedgivanden } from './medgivande-asks.server'
import { reachablePersons, reachParameters } from './scope.server'

/** An answer to an invitation, how it goes after a case was closed, or a medgivande that ends soon. `post` is the opaque name of that. */
export interface CaseAsk {
  kind: 'invitation' | 'check' | 'medgivande'
  on: Day
  post: string
  caseSlug: string
  personId: number
  personSlug: string
  /** Null when protected. */
  name: string | null
}

/** What cases ask of somebody beside their duties. Checks are a manager's, and a Reko-AG's where there is no manager. */
export const caseAsks = (question: Question): CaseAsk[] => [
  ...invitations(question),
  ...checks(question),
  ...endingMedgivanden(question),
]

function invitations({ db, reach, actor, today }: Question): CaseAsk[] {
  const asked = { accountId: actor.accountId, role: actor.role, today }
  const ids = statement<{ id: number }>(db, unansweredText).all(asked)
  if (ids.length === 0) return []
  const meetings = JSON.stringify(ids.map(({ id }) => id))
  return statement<CaseAsk>(
    db,
    `SELECT 'invitation' AS kind, t."on", t.slug AS post, ${whose}
     FROM (SELECT * FROM (${standingMeetings}) WHERE id IN (SELECT value FROM json_each(@meetings))) t
     JOIN support_case k ON k.id = t.caseId
     JOIN (${reachablePersons(reach)}) r ON r.person_id = k.person_id
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     WHERE t.cancelledOn IS NULL AND t."on" >= @today AND t.calledById <> @accountId ORDER BY t."on", t.id`,
  ).all({ ...reachParameters(reach), ...asked, meetings })
}

const whose = `k.slug AS caseSlug, p.id AS personId, p.slug AS personSlug, ${shownName} AS name`

/** Her own invitations and those of whom she steps in for, without an answer to the time that holds now. */
const unansweredText = `SELECT i.meeting_id AS id FROM meeting_invited i
  WHERE i.role = @role AND i.account_id IN (SELECT @accountId
      UNION SELECT s.absent_id FROM substitution s WHERE s.substitute_id = @accountId AND s.role = @role AND ${onDay('s')})
    AND NOT EXISTS (SELECT 1 FROM meeting_answer w WHERE w.invited_id = i.id AND w.${standsRight}
      AND w.move_id IS (SELECT max(c.id) FROM meeting_change c
        WHERE c.meeting_id = i.meeting_id AND c.kind = 'moved' AND c.${standsRight}))`

const checks = ({ db, reach, actor, today }: Question): CaseAsk[] =>
  statement<CaseAsk>(
    db,
    `SELECT 'check' AS kind, c.due_on AS "on", c.slug AS post, ${whose}
     FROM (${reachablePersons(reach)}) r
     JOIN support_case k ON k.person_id = r.person_id
     JOIN case_closure l ON l.case_id = k.id AND l.reopened_on IS NULL
     JOIN relapse_check c ON c.closure_id = l.id AND c.answer IS NULL AND c.due_on <= @soon
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     JOIN organisation_unit u ON u.id = e.workplace_id
     WHERE @role = 'chef' OR NOT ${hasManager} ORDER BY c.due_on, c.id`,
  ).all({ ...reachParameters(reach), role: actor.role, soon: addDays(today, checkTellsAhead) })

/** Days. */
const checkTellsAhead = 7
