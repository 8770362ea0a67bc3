import { decisionLevels } from './default-forms'
import { rowsOf, valueOf } from './draft'
import { latestPublication, type InterventionFacts } from './facts'
import { blocks, warns, type Finding } from './finding'
import { escalationsOf, measuresOf, type Escalation, type PlanMeasure } from './plan-measure'

/** What doesn't hold together in a plan though every field is filled in, in the order of the form. Source: domain.md §6.3–6.4. */
export const oddInPlan = (facts: InterventionFacts): Finding[] => [
  ...oddInGoals(facts),
  ...measuresOf(facts.forms.plan.draft).flatMap((measure) => [
    ...oddInDates(measure),
    ...oddInMandate(measure, escalationsOf(facts.forms.plan.draft)),
  ]),
  ...seriousRisks(facts),
  ...oddInEscalations(facts),
  ...oddInReading(facts),
]

const at = (group: string, row: string, field: string | null = null) => ({ step: 'plan' as const, group, row, field })

function oddInGoals({ forms }: InterventionFacts): Finding[] {
  const goals = rowsOf(forms.plan.draft, 'goals')
  const measured = measuresOf(forms.plan.draft).map(({ goal }) => goal)
  const taken = goals.map((row) => valueOf(row, 'from'))
  return [
    ...goals
      .filter(({ key }) => !measured.includes(key))
      .map(({ key }) => blocks('goal-without-measure', at('goals', key))),
    ...rowsOf(forms.mapping.draft, 'obstacles')
      .filter(({ key }) => !taken.includes(key))
      .map(({ key }) => warns('obstacle-left', { step: 'mapping', group: 'obstacles', row: key })),
  ]
}

const oddInDates = ({ key, start, due, followUpOn }: PlanMeasure): Finding[] => [
  ...(start !== null && due !== null && due < start ? [blocks('dates-backwards', at('measures', key, 'due'))] : []),
  ...(start !== null && followUpOn !== null && followUpOn < start
    ? [blocks('follow-up-before-start', at('measures', key, 'followUpOn'))]
    : []),
]

/** A measure above the chef's mandate is asked of somebody at that level or higher. */
function oddInMandate({ key, level }: PlanMeasure, escalations: readonly Escalation[]): Finding[] {
  if (level === null || level === 'workplace') return []
  const asked = escalations.filter(({ measure }) => measure === key)
  const reaches = (one: Escalation) =>
    one.level !== null && decisionLevels.indexOf(one.level) >= decisionLevels.indexOf(level)
  if (asked.length === 0) return [blocks('level-not-escalated', at('measures', key, 'level'))]
  return asked.some(reaches) ? [] : [blocks('escalation-lower', at('measures', key, 'level'))]
}

/** SAM: what is serious is put right at once or in the plan; AFS 2023:1. */
function seriousRisks({ forms }: InterventionFacts): Finding[] {
  const answered = measuresOf(forms.plan.draft).map(({ risk }) => risk)
  return rowsOf(forms.mapping.draft, 'risks')
    .filter((row) => valueOf(row, 'serious') === 'yes' && valueOf(row, 'handled') === '' && !answered.includes(row.key))
    .map(({ key }) => blocks('serious-risk-unanswered', { step: 'mapping', group: 'risks', row: key }))
}

const oddInEscalations = ({ forms, escalations }: InterventionFacts): Finding[] =>
  escalationsOf(forms.plan.draft).flatMap(({ key }): Finding[] => {
    const answer = escalations[key]?.answer ?? 'later'
    if (answer === 'yes') return []
    return [warns(answer === 'no' ? 'escalation-said-no' : 'escalation-undecided', at('escalations', key))]
  })

function oddInReading(facts: InterventionFacts): Finding[] {
  const representatives = facts.invited.filter(({ role }) => role === 'skyddsombud')
  if (representatives.length === 0) return [warns('safety-representative-not-invited', { step: 'plan' })]
  const published = latestPublication(facts)
  const hasRead = (accountId: number) =>
    facts.readings.some((one) => one.accountId === accountId && one.number === published?.number)
  return published === null || representatives.some(({ accountId }) => hasRead(accountId))
    ? []
    : [warns('safety-representative-not-read', { step: 'plan' })]
}
