import type { ClockLimit, StatutoryLimitName } from '~/domain/clock-limit'
import type { RuleParameters } from '~/domain/rule'
import type { Settings } from '~/domain/setting'

/** What the employer has chosen, as the pages of help tell it. */
export interface House {
  limits: readonly ClockLimit[]
  rules: readonly { rule: string; parameters: RuleParameters }[]
  settings: Settings
}

/** On which day one of the statutory limits begins. */
export const dayOf = ({ limits }: House, name: StatutoryLimitName, otherwise: number): number =>
  limits.find((limit) => limit.name === name)?.fromDay ?? otherwise
