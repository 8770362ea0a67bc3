import { parseDay } from '../day'
import { rowsOf, valueOf, type Row, type StepDraft } from './draft'
import type { Finding, FindingCode } from './finding'
import type { Step } from './stage'
import type { FieldRule, GroupRule, StepForm } from './step-form'

/** What the forms are checked against: what is written in every step, for rows that point at other rows. */
export type Drafts = Readonly<Record<Step, { draft: StepDraft }>>

/** Everything that a step's form lacks, as its configuration has it, in the order of the form: group, row, field. */
export const lackingIn = (form: StepForm, drafts: Drafts): Finding[] =>
  form.groups.flatMap((group) => lackingInGroup(form.step, group, drafts))

/** The groups of a form where something that must be written isn't, as far as the step alone can tell. */
export function lackingGroups(form: StepForm, draft: StepDraft): string[] {
  const empty = { mapping: { draft: {} }, plan: { draft: {} }, 'follow-through': { draft: {} } }
  const lacking = lackingIn(form, { ...empty, [form.step]: { draft } })
    .filter(({ code, weight }) => weight === 'blocks' && code !== 'reference-gone')
    .map(({ group }) => group)
  return form.groups.map(({ name }) => name).filter((name) => lacking.includes(name))
}

function lackingInGroup(step: Step, group: GroupRule, drafts: Drafts): Finding[] {
  const rows = group.single
    ? [rowsOf(drafts[step].draft, group.name)[0] ?? { key: '', values: {} }]
    : rowsOf(drafts[step].draft, group.name)
  const few = rows.length < group.least && group.weight !== 'optional'
  const place = { step, group: group.name }
  return [
    ...(few ? [{ code: 'rows-missing', weight: weightOf(group), ...place, row: null, field: null } as const] : []),
    ...rows.flatMap((row) =>
      group.fields.flatMap((field): Finding[] => {
        const wrong = wrongWith(field, row, drafts)
        return wrong === null ? [] : [{ ...wrong, ...place, row: row.key, field: field.name }]
      }),
    ),
  ]
}

const weightOf = ({ weight }: { weight: GroupRule['weight'] }) => (weight === 'warns' ? 'warns' : 'blocks')

/** What can't be read hinders even where nothing had to be written. */
function wrongWith(
  field: FieldRule,
  row: Row,
  drafts: Drafts,
): { code: FindingCode; weight: Finding['weight'] } | null {
  const text = valueOf(row, field.name)
  if (text !== '') return isReadable(field, text, drafts) ? null : { code: unreadable(field), weight: 'blocks' }
  return field.weight === 'optional' || isExcused(field, row)
    ? null
    : { code: 'field-missing', weight: weightOf(field) }
}

const unreadable = ({ kind }: FieldRule): FindingCode => (kind === 'row' ? 'reference-gone' : 'field-unreadable')

function isReadable({ kind, choices = [], of }: FieldRule, text: string, drafts: Drafts): boolean {
  if (kind === 'day') return parseDay(text) !== null
  if (kind === 'choice') return choices.includes(text)
  if (kind === 'row') return of !== undefined && rowsOf(drafts[of.step].draft, of.group).some(({ key }) => key === text)
  return true
}

function isExcused({ unless }: FieldRule, row: Row): boolean {
  const other = unless ? valueOf(row, unless.field) : ''
  return unless?.is === undefined ? other !== '' : other === unless.is
}
