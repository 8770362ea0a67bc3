import { groupOf, type GroupRule, type StepForm } from './step-form'

/** A row of a step's form as it was typed: nothing is required, nothing is too odd to keep. */
export interface Row {
  /** Its own key, which lives as long as the row does; `''` in a single group. */
  key: string
  values: Readonly<Record<string, string>>
}

/** What is written in a step, by group. */
export type StepDraft = Readonly<Record<string, readonly Row[]>>

export const emptyDraft: StepDraft = {}

/** The most rows of a group. */
export const mostRows = 60

export const rowsOf = (draft: StepDraft, group: string): readonly Row[] => draft[group] ?? []

export const valueOf = (row: Row | undefined, field: string): string => row?.values[field] ?? ''

/** What the form asks for, spaces around it left out, rows that nothing is written in gone. Rows with a key that is taken are gone too. */
export const fitted = (draft: StepDraft, form: StepForm): StepDraft =>
  Object.fromEntries(form.groups.map((group) => [group.name, fittedRows(rowsOf(draft, group.name), group)]))

function fittedRows(rows: readonly Row[], { fields, single }: GroupRule): Row[] {
  const trimmed = rows.map(({ key, values }) => ({
    key: single ? '' : key,
    values: Object.fromEntries(fields.map(({ name }) => [name, values[name]?.trim() ?? ''])),
  }))
  const written = trimmed.filter(({ values }) => Object.values(values).some((text) => text !== ''))
  return written.filter(({ key }, place) => written.findIndex((row) => row.key === key) === place)
}

/** The group whose rows are too many, and more than before; null when none is. */
export const outgrown = (draft: StepDraft, before: StepDraft, form: StepForm): string | null =>
  Object.keys(draft).find(
    (name) =>
      groupOf(form, name) !== null && rowsOf(draft, name).length > Math.max(mostRows, rowsOf(before, name).length),
  ) ?? null
