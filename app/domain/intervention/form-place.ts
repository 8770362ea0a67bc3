import { fieldName } from './draft-fields'
import type { Finding } from './finding'
import type { Step } from './stage'
import { groupOf, type GroupRule, type StepForms } from './step-form'

/** The page of a step, or that of those who take part. */
export type FindingPage = Step | 'parties'

/** The id of the button that adds a row, which is where a group without rows is begun. */
export const addButtonId = (group: string): string => `fler-${group}`

/** Where something that hinders or warns is put right: a page, and the id of a field or button on it. Null where no page helps. */
export function placeOf(finding: Finding, forms: StepForms): { page: FindingPage; id: string | null } | null {
  const { code, step, group, row } = finding
  if (code === 'chef-missing') return null
  if (code === 'safety-representative-not-invited') return { page: 'parties', id: null }
  if (code === 'safety-representative-not-read') return { page: 'parties', id: null }
  if (code === 'obstacle-left') return { page: 'plan', id: `hinder-${row}` }
  if (code === 'serious-risk-unanswered') return { page: 'plan', id: addButtonId('measures') }
  if (code === 'escalation-undecided' || code === 'escalation-said-no')
    return { page: 'follow-through', id: `beslut-${row}` }
  if (code === 'measure-unanswered') return { page: 'follow-through', id: `atgard-${row}` }
  if (code === 'follow-up-unanswered' || code === 'follow-up-ahead')
    return { page: 'follow-through', id: `uppfoljning-${row}` }
  if (code === 'plan-unpublished' || code === 'plan-changed-since-publication') return { page: 'plan', id: 'publicera' }
  if (code === 'approval-missing' || code === 'approval-outdated') return step && { page: step, id: 'godkann' }
  return step && { page: step, id: group === null ? null : idIn(finding, step, group, forms) }
}

function idIn({ row, field }: Finding, step: Step, name: string, forms: StepForms): string | null {
  const group = groupOf(forms[step], name)
  if (!group) return null
  return row === null ? addButtonId(name) : fieldName(name, row, field ?? firstFieldOf(group))
}

/** Where to begin writing in a row. */
export const firstFieldOf = ({ fields }: GroupRule): string =>
  (fields.find(({ weight }) => weight !== 'optional') ?? fields[0])?.name ?? ''
