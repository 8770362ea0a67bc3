import { rowsOf, type StepDraft } from '~/domain/intervention/draft'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { Finding } from '~/domain/intervention/finding'
import type { GroupRule } from '~/domain/intervention/step-form'
import type { FieldOf } from '../parts/typed-form'
import type { StepPageProps } from './step-shown'

interface Around {
  draft: StepDraft
  stored: StepDraft
  asked: StepPageProps['asked']
  lacking: readonly Finding[]
  field: FieldOf
}

/** A row stands open when it is new or alone, when something must still be written in it, and when something in it is wrong. */
export function rowState({ name, fields }: GroupRule, key: string, { draft, stored, asked, lacking, field }: Around) {
  const lacks = lacking.some(({ group, row, weight }) => group === name && row === key && weight === 'blocks')
  const isNew = asked?.key === key || !rowsOf(stored, name).some((row) => row.key === key)
  const isWrong = fields.some((rule) => field(fieldName(name, key, rule.name)).error !== undefined)
  return { lacks, open: lacks || isNew || isWrong || rowsOf(draft, name).length === 1 }
}
