import { rowsOf, valueOf, type Row, type StepDraft } from '~/domain/intervention/draft'
import type { FormChange } from '~/domain/intervention/form-change'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Step } from '~/domain/intervention/stage'
import { groupOf, type FieldRule, type GroupRule } from '~/domain/intervention/step-form'
import { fieldWords, groupWords, rowName } from './intervention-form'
import { valueText, type ValueContext } from './intervention-value'
import { lowerFirst } from './number'

interface Told {
  step: Step
  before: StepDraft
  after: StepDraft
  house: HouseForms
  /** Everything written now, for rows that point at others. */
  context: ValueContext
}

/** What has become of a form, in a sentence: "Åtgärden ”Två fasta team”: klar senast är nu ons 31 mar i stället för …". */
export function changeSentence(change: FormChange, told: Told): string {
  const { step, before, after, house } = told
  const group = groupOf(house.forms[step], change.group)
  if (!group) return ''
  const { the, neuter } = groupWords(group.name, house)
  const [was, is] = [rowAt(before, group, change.row), rowAt(after, group, change.row)]
  const named = group.single ? the : `${the} ”${rowName(group, (is ?? was)?.values ?? {})}”`
  if (change.kind === 'added') return group.single ? `${the}: nu ifyllt.` : `${named} är ${neuter ? 'nytt' : 'ny'}.`
  if (change.kind === 'removed') return `${named} är ${neuter ? 'borttaget' : 'borttagen'}.`
  if (!('field' in change)) return ''
  const rule = group.fields.find(({ name }) => name === change.field)
  return rule ? `${named}: ${fieldChange(group, rule, { was, is }, told)}.` : ''
}

const rowAt = (draft: StepDraft, { name }: GroupRule, key: string): Row | undefined =>
  rowsOf(draft, name).find((row) => row.key === key)

function fieldChange(
  group: GroupRule,
  rule: FieldRule,
  { was, is }: { was: Row | undefined; is: Row | undefined },
  { house, before, after, step, context }: Told,
): string {
  const { label } = fieldWords(group.name, rule.name, house)
  const name = label.endsWith('?') || rule.kind === 'day' ? `”${label}”` : lowerFirst(label)
  const textIn = (row: Row | undefined, draft: StepDraft) =>
    row ? valueText(group, rule, row, { ...context, drafts: { ...context.drafts, [step]: { draft } } }) : ''
  const [from, to] = [textIn(was, before), textIn(is, after)]
  if (to === '') return `${name} är struket`
  if (rule.kind === 'text' && Math.max(from.length, to.length) > longestTold)
    return `${name} är ${valueOf(was, rule.name) === '' ? 'ifyllt' : 'omskrivet'}`
  return from === ''
    ? `${name} är nu ${quoted(rule, to)}`
    : `${name} är nu ${quoted(rule, to)} i stället för ${quoted(rule, from)}`
}

const longestTold = 60

const quoted = ({ kind }: FieldRule, text: string): string => (kind === 'day' ? text : `”${text}”`)
