import type { Day } from '~/domain/day'
import { rulesInForce, type RuleParameters, type RuleVersion } from '~/domain/rule'
import { statement, type Client } from './client.server'

/** Every version of every rule, oldest first. */
export const ruleVersions = (db: Client): RuleVersion[] =>
  statement<Omit<RuleVersion, 'parameters' | 'active'> & { parameters: string; active: number }>(
    db,
    'SELECT id, rule, version, parameters, active, starts_on AS startsOn FROM rule_version ORDER BY id',
  )
    .all()
    .map((row) => ({ ...row, parameters: JSON.parse(row.parameters) as RuleParameters, active: row.active === 1 }))

/** The rules that are judged by on a day. */
export const rulesOn = (db: Client, today: Day): RuleVersion[] => rulesInForce(ruleVersions(db), today)
