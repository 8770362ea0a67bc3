import { rowsOf, valueOf, type Row, type StepDraft } from './draft'
import { groupOf, type StepForm } from './step-form'

export const removeRow = (draft: StepDraft, group: string, key: string): StepDraft => ({
  ...draft,
  [group]: rowsOf(draft, group).filter((row) => row.key !== key),
})

export const addRow = (draft: StepDraft, group: string, row: Row): StepDraft => ({
  ...draft,
  [group]: [...rowsOf(draft, group), row],
})

/** A row that was asked for and nothing is written in yet; `goal` when it is to serve that one. */
export interface AskedRow {
  group: string
  key: string
  goal: string | null
}

/** The draft with the row that was asked for last in its group, unless it is there already or the form has no such group. */
export function withAskedRow(draft: StepDraft, form: StepForm, asked: AskedRow | null): StepDraft {
  const group = asked && groupOf(form, asked.group)
  if (!asked || !group || group.single || rowsOf(draft, group.name).some(({ key }) => key === asked.key)) return draft
  return addRow(draft, group.name, { key: asked.key, values: asked.goal ? { goal: asked.goal } : {} })
}

/** The draft with an empty row in every group that must have one and has none, so that one can begin to write. */
export const withFirstRows = (draft: StepDraft, form: StepForm, key: string): StepDraft =>
  form.groups
    .filter(({ name, single, least }) => !single && least > 0 && rowsOf(draft, name).length === 0)
    .reduce((grown, { name }) => addRow(grown, name, { key, values: {} }), draft)

/** The plan with an obstacle of the mapping taken up as a goal to be written; as it was when there is no such obstacle. */
export function takeObstacle(plan: StepDraft, mapping: StepDraft, obstacle: string, key: string): StepDraft {
  const found = rowsOf(mapping, 'obstacles').find((row) => row.key === obstacle)
  const isTaken = rowsOf(plan, 'goals').some((row) => valueOf(row, 'from') === obstacle)
  if (!found || isTaken) return plan
  return addRow(plan, 'goals', { key, values: { from: obstacle, obstacle: valueOf(found, 'what') } })
}
