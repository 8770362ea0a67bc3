import type { PlanFacts } from '~/domain/plan-duty'
import { caseIsOpen, standsRight } from './case.server'
import { statement, type Client } from './client.server'

const listIn = (table: string, what: string): string =>
  `(SELECT json_group_array(${what} ORDER BY d.id) FROM ${table} d WHERE d.case_id = k.id AND d.${standsRight})`

/** What decides whether the case `k` takes a plan, as JSON. */
export const planFactsText = `json_object('expectations',
    ${listIn('case_expectation', "json_object('lastDay', d.last_day, 'saidOn', d.said_on)")},
    'adopted', ${listIn('plan_version', 'd.adopted_on')}, 'waived', ${listIn('plan_waiver', 'd.waived_on')})`

/** What has been marked as done in the case `k`, as JSON. */
export const limitsDoneText = `(SELECT
    json_group_array(json_object('limit', d.limit_name, 'from', d.counter_from, 'on', d.done_on, 'by', a.name))
  FROM limit_done d JOIN account a ON a.id = d.done_by WHERE d.case_id = k.id AND d.${standsRight})`

/** `planFactsText` for the open cases of these persons, in one statement however many they are. */
export function planFactsFor(db: Client, personIds: readonly number[]): (personId: number) => PlanFacts | null {
  const rows = statement<{ personId: number; plan: string }>(
    db,
    `SELECT k.person_id AS personId, ${planFactsText} AS plan FROM support_case k
     WHERE k.person_id IN (SELECT value FROM json_each(?)) AND ${caseIsOpen('k')}`,
  ).all(JSON.stringify(personIds))
  const plans = new Map(rows.map(({ personId, plan }) => [personId, JSON.parse(plan) as PlanFacts]))
  return (personId) => plans.get(personId) ?? null
}
