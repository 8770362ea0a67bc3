import { rowsOf, valueOf, type Row, type StepDraft } from './draft'
import type { GroupRule, StepForm } from './step-form'

/** What has become of a form between two times: a row is new or gone, a date was moved, another field was rewritten. */
export type FormChange =
  | { kind: 'added' | 'removed'; group: string; row: string }
  | { kind: 'moved' | 'rewritten'; group: string; row: string; field: string }

/** Every difference, in the order of the form; what is gone comes last in its group. Both drafts as `fitted` leaves them. */
export const changesBetween = (before: StepDraft, after: StepDraft, form: StepForm): FormChange[] =>
  form.groups.flatMap((group) => changesIn(group, rowsOf(before, group.name), rowsOf(after, group.name)))

function changesIn(group: GroupRule, before: readonly Row[], after: readonly Row[]): FormChange[] {
  const gone = before.filter(({ key }) => !after.some((row) => row.key === key))
  return [
    ...after.flatMap((row) =>
      changesOf(
        group,
        before.find(({ key }) => key === row.key),
        row,
      ),
    ),
    ...gone.map(({ key }): FormChange => ({ kind: 'removed', group: group.name, row: key })),
  ]
}

function changesOf({ name: group, fields }: GroupRule, before: Row | undefined, after: Row): FormChange[] {
  if (!before) return [{ kind: 'added', group, row: after.key }]
  return fields
    .filter(({ name }) => valueOf(before, name) !== valueOf(after, name))
    .map(({ name, kind }) => ({ kind: kind === 'day' ? 'moved' : 'rewritten', group, row: after.key, field: name }))
}
