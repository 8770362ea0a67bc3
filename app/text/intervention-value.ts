import { parseDay, type Day } from '~/domain/day'
import { rowsOf, valueOf, type Row } from '~/domain/intervention/draft'
import type { HouseForms } from '~/domain/intervention/house-forms'
import type { Drafts } from '~/domain/intervention/form-check'
import { groupOf, type FieldRule, type GroupRule, type StepForms } from '~/domain/intervention/step-form'
import { shortDay } from './day'
import { choiceText } from './intervention-choice'
import { fieldWords, rowName } from './intervention-form'
import { lowerFirst } from './number'

/** What is written is told with the help of what it points at, in this step or another. */
export interface ValueContext {
  drafts: Drafts
  forms: StepForms
  today: Day
}

/** What stands in a field, as people say it; empty where nothing does. */
export function valueText({ name: group }: GroupRule, rule: FieldRule, row: Row, context: ValueContext): string {
  const text = valueOf(row, rule.name)
  if (text === '') return ''
  if (rule.kind === 'choice') return choiceText(group, rule.name, text)
  if (rule.kind === 'row') return referredName(rule, text, context)
  const day = rule.kind === 'day' ? parseDay(text) : null
  return day === null ? text : shortDay(day, context.today)
}

/** The rows a field can point at: what they are called. */
export function rowChoices({ of }: FieldRule, { drafts, forms }: ValueContext): { value: string; label: string }[] {
  const group = of && groupOf(forms[of.step], of.group)
  if (!of || !group) return []
  return rowsOf(drafts[of.step].draft, of.group).flatMap(({ key, values }) =>
    Object.values(values).some((text) => text !== '') ? [{ value: key, label: rowName(group, values) }] : [],
  )
}

const referredName = (rule: FieldRule, key: string, context: ValueContext): string =>
  rowChoices(rule, context).find(({ value }) => value === key)?.label ?? 'Finns inte längre'

/** All that stands in a row, in a line: "Två fasta team, ansvarig: Karin Lindqvist". */
export function rowWords(group: GroupRule, row: Row | null, house: HouseForms, context: ValueContext): string {
  if (row === null) return 'Finns inte med'
  const words = group.fields.flatMap((rule, place) => {
    const text = valueText(group, rule, row, context)
    if (text === '') return []
    return [place === 0 ? text : `${lowerFirst(fieldWords(group.name, rule.name, house).label)}: ${text}`]
  })
  return words.join(', ') || 'Tomt'
}
