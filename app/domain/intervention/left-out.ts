import { rowsOf, type Row, type StepDraft } from './draft'
import type { StepForm } from './step-form'

/** What is written now, with what stood before in groups and fields that the form doesn't ask for any more; a row that is gone takes its own with it. */
export const withLeftOut = (written: StepDraft, before: StepDraft, form: StepForm): StepDraft => ({
  ...before,
  ...Object.fromEntries(
    form.groups.map(({ name }) => [name, rowsOf(written, name).map((row) => keeping(row, rowsOf(before, name)))]),
  ),
})

const keeping = (row: Row, before: readonly Row[]): Row => ({
  ...row,
  values: { ...before.find(({ key }) => key === row.key)?.values, ...row.values },
})
