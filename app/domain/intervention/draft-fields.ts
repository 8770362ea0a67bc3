import { mostRows, rowsOf, valueOf, type Row, type StepDraft } from './draft'
import type { GroupRule, StepForm } from './step-form'

/** What a field of a step is called where it is written: `measures.k3v.due`, in a single group `picture.summary`. */
export const fieldName = (group: string, row: string, field: string): string =>
  row === '' ? `${group}.${field}` : `${group}.${row}.${field}`

/** The fields of a draft by their names. */
export const valuesOf = (draft: StepDraft, form: StepForm): Record<string, string> =>
  Object.fromEntries(
    form.groups.flatMap(({ name, fields }) =>
      rowsOf(draft, name).flatMap((row) =>
        fields.map((field) => [fieldName(name, row.key, field.name), valueOf(row, field.name)]),
      ),
    ),
  )

/** And back; rows in the order in which they were posted. What the form doesn't ask for is left out, and rows beyond what any page can hold. */
export const draftOf = (values: Readonly<Record<string, string>>, form: StepForm): StepDraft =>
  Object.fromEntries(form.groups.map((group) => [group.name, rowsIn(group, values)]))

function rowsIn({ name, single, fields }: GroupRule, values: Readonly<Record<string, string>>): Row[] {
  const rows = new Map<string, Record<string, string>>()
  for (const [posted, text] of Object.entries(values)) {
    const [group, ...rest] = posted.split('.')
    const [key, field] = single ? ['', rest.join('.')] : [rest[0] ?? '', rest.slice(1).join('.')]
    if (group !== name || !fields.some((one) => one.name === field) || (!single && !rowKey.test(key))) continue
    if (rows.size >= mostPosted && !rows.has(key)) continue
    rows.set(key, { ...rows.get(key), [field]: text })
  }
  return [...rows].map(([key, written]) => ({ key, values: written }))
}

const mostPosted = 2 * mostRows
const rowKey = /^[a-z0-9]{1,24}$/
