import { rowsOf, valueOf } from './draft'
import type { InterventionFacts } from './facts'
import { blocks, warns, type Finding } from './finding'
import { oddInEscalations, oddInMandate } from './mandate-check'
import { escalationsOf, measuresOf, type PlanMeasure } from './plan-measure'
import { oddInReading } from './reading-check'

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

/** SAM: what is serious is put right at once or in the plan; AFS 2023:1. */
function seriousRisks({ forms }: InterventionFacts): Finding[] {
  const answered = measuresOf(forms.plan.draft).map(({ risk }) => risk)
  return rowsOf(forms.mapping.draft, 'risks')
    .filter((row) => valueOf(row, 'serious') === 'yes' && valueOf(row, 'handled') === '' && !answered.includes(row.key))
    .map(({ key }) => blocks('serious-risk-unanswered', { step: 'mapping', group: 'risks', row: key }))
}
