import { statement, type Client } from './client.server'

export interface Happened {
  caseId: number
  /** When something was last entered, milliseconds since 1970. */
  at: number
  count: number
}

/** What others than an account have entered in these cases, each after a moment of its own. One row for each where they have. */
export const happenedIn = (
  db: Client,
  asked: readonly { caseId: number; after: number }[],
  accountId: number | null,
): Happened[] =>
  statement<Happened>(
    db,
    `SELECT h.caseId, max(h.at) AS at, count(*) AS count FROM (${entries}) h
     JOIN json_each(@cases) c ON c.value ->> 'caseId' = h.caseId
     WHERE h.at > c.value ->> 'after' AND h."by" <> @accountId GROUP BY h.caseId`,
  ).all({ cases: JSON.stringify(asked), accountId })

const asked = "(SELECT value ->> 'caseId' FROM json_each(@cases))"

const own = (table: string, act: string, where = ''): string =>
  `SELECT case_id AS caseId, ${act}_at AS at, ${act}_by AS "by" FROM ${table} WHERE case_id IN ${asked}${where}`

const under = (table: string, above: string, act: string, where = ''): string =>
  `SELECT a.case_id, d.${act}_at, d.${act}_by FROM ${above} a JOIN ${table} d ON d.${above}_id = a.id
   WHERE a.case_id IN ${asked}${where}`

const whileOpen = (at: string): string => `${at} >= k.opened_at AND ${at} <= coalesce(
  (SELECT closed_at FROM case_closure WHERE case_id = k.id AND reopened_at IS NULL), ${at})`

/** Everything the history of a case tells, and what has been marked as wrong in it. */
const entries = [
  own('case_closure', 'closed'),
  own('case_closure', 'reopened', ' AND reopened_at IS NOT NULL'),
  own('case_handover', 'given'),
  own('case_expectation', 'said'),
  own('limit_done', 'done'),
  own('case_mistake', 'marked'),
  own('case_step', 'agreed'),
  own('case_step', 'done', ' AND done_at IS NOT NULL'),
  own('talk', 'booked'),
  under('talk_note', 'talk', 'written'),
  `SELECT a.case_id, d.turned_at, d.turned_by FROM talk a JOIN contact_turn d ON d.contact_id = a.contact_id
   WHERE a.case_id IN ${asked}`,
  own('plan_version', 'adopted'),
  own('plan_share', 'shared'),
  own('plan_comment', 'said'),
  own('plan_waiver', 'waived'),
  own('meeting_need', 'reported'),
  own('meeting', 'called'),
  under('meeting_change', 'meeting', 'changed'),
  under('meeting_minutes', 'meeting', 'written', ' AND d.finished'),
  `SELECT a.case_id, w.answered_at, w.answered_by FROM meeting a JOIN meeting_invited i ON i.meeting_id = a.id
   JOIN meeting_answer w ON w.invited_id = i.id WHERE a.case_id IN ${asked}`,
  own('measure', 'added'),
  own('thread', 'started'),
  under('thread_closure', 'thread', 'closed'),
  under('message', 'thread', 'sent', ' AND d.sent_at > a.started_at'),
  under('measure_turn', 'measure', 'turned', ' AND d.id > (SELECT min(id) FROM measure_turn WHERE measure_id = a.id)'),
  `SELECT k.id, d.recorded_at, d.recorded_by FROM support_case k JOIN medgivande d ON d.person_id = k.person_id
   WHERE k.id IN ${asked} AND ${whileOpen('d.recorded_at')}`,
  `SELECT k.id, d.changed_at, d.changed_by FROM support_case k JOIN medgivande m ON m.person_id = k.person_id
   JOIN medgivande_change d ON d.medgivande_id = m.id WHERE k.id IN ${asked} AND ${whileOpen('d.changed_at')}`,
  `SELECT l.case_id, k.answered_at, k.answered_by FROM case_closure l JOIN relapse_check k ON k.closure_id = l.id
   WHERE l.case_id IN ${asked} AND k.answered_at IS NOT NULL`,
].join(' UNION ALL ')
