import type { InterventionFacts } from './facts'
import { blocks, warns, type Finding } from './finding'
import { escalationsOf, type Escalation, type PlanMeasure } from './plan-measure'
import { decisionLevels } from './vocabulary'

/** A measure above the chef's mandate is asked of somebody at that level or higher. */
export function oddInMandate({ key, level }: PlanMeasure, escalations: readonly Escalation[]): Finding[] {
  if (level === null || level === 'workplace') return []
  const asked = escalations.filter(({ measure }) => measure === key)
  const reaches = (one: Escalation) =>
    one.level !== null && decisionLevels.indexOf(one.level) >= decisionLevels.indexOf(level)
  if (asked.length === 0) return [blocks('level-not-escalated', at('measures', key, 'level'))]
  return asked.some(reaches) ? [] : [blocks('escalation-lower', at('measures', key, 'level'))]
}

/** What waits for a level above, or was refused there. */
export const oddInEscalations = ({ forms, escalations }: InterventionFacts): Finding[] =>
  escalationsOf(forms.plan.draft).flatMap(({ key }): Finding[] => {
    const answer = escalations[key]?.answer ?? 'later'
    if (answer === 'yes') return []
    return [warns(answer === 'no' ? 'escalation-said-no' : 'escalation-undecided', at('escalations', key))]
  })

const at = (group: string, row: string, field: string | null = null) => ({ step: 'plan' as const, group, row, field })
