import { parseDay, type Day } from '../day'
import { decisionLevels, measureTypes, type DecisionLevel, type MeasureType } from './vocabulary'
import { rowsOf, valueOf, type Row, type StepDraft } from './draft'

/** A measure of the plan as far as it can be read; what isn't written or can't be read is null. */
export interface PlanMeasure {
  key: string
  goal: string
  what: string
  type: MeasureType | null
  level: DecisionLevel | null
  responsible: string
  start: Day | null
  /** Null when it goes on. */
  due: Day | null
  ongoing: boolean
  followUpOn: Day | null
  /** The risk of the mapping that it answers. */
  risk: string
}

export const measuresOf = (plan: StepDraft): PlanMeasure[] => rowsOf(plan, 'measures').map(measureOf)

function measureOf(row: Row): PlanMeasure {
  const ongoing = valueOf(row, 'ongoing') === 'yes'
  return {
    key: row.key,
    ...{ goal: valueOf(row, 'goal'), what: valueOf(row, 'what'), responsible: valueOf(row, 'responsible') },
    type: measureTypes.find((one) => one === valueOf(row, 'type')) ?? null,
    level: decisionLevels.find((one) => one === valueOf(row, 'level')) ?? null,
    ...{ start: parseDay(valueOf(row, 'start')), due: ongoing ? null : parseDay(valueOf(row, 'due')), ongoing },
    ...{ followUpOn: parseDay(valueOf(row, 'followUpOn')), risk: valueOf(row, 'risk') },
  }
}

/** What the chef can't decide: who is asked, about which measure. */
export interface Escalation {
  key: string
  measure: string
  level: DecisionLevel | null
}

export const escalationsOf = (plan: StepDraft): Escalation[] =>
  rowsOf(plan, 'escalations').map((row) => ({
    ...{ key: row.key, measure: valueOf(row, 'measure') },
    level: decisionLevels.find((one) => one === valueOf(row, 'level')) ?? null,
  }))
