import { rowChoices, type ValueContext } from '~/text/intervention-value'
import { choiceText } from '~/text/intervention-choice'
import { fieldWords } from '~/text/intervention-form'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { fieldName } from '~/domain/intervention/draft-fields'
import type { FieldRule, GroupRule } from '~/domain/intervention/step-form'
import { CheckGroup } from '~/ui/check-group'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { TextArea } from '~/ui/text-area'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

interface StepField {
  group: GroupRule
  rule: FieldRule
  row: string
  field: FieldOf
  house: HouseForms
  context: ValueContext
}

/** One field of a step, as its rule has it. */
export function StepField({ group, rule, row, field, house, context }: StepField) {
  const { long, short, wide: _wide, ...words } = fieldWords(group.name, rule.name, house)
  const { missing: _missing, ...text } = { ...field(fieldName(group.name, row, rule.name)), ...words }
  if (rule.kind === 'day') return <DateField {...text} />
  if (rule.kind === 'row') return <RowField rule={rule} text={text} context={context} />
  if (rule.kind === 'choice') return <ChoiceField group={group} rule={rule} text={text} />
  if (short) return <TextField {...text} autoComplete="off" />
  return <TextArea {...text} rows={long ? 4 : 2} />
}

type Text = ReturnType<FieldOf> & { label: string; hint?: string }

function ChoiceField({ group, rule, text }: { group: GroupRule; rule: FieldRule; text: Text }) {
  const choices = rule.choices ?? []
  const options = choices.map((value) => ({ value, label: choiceText(group.name, rule.name, value) }))
  const { label, ...field } = text
  if (isTick(rule)) return <CheckGroup {...field} legend={label} options={options.slice(0, 1)} />
  if (choices.length === 2) return <RadioGroup {...field} legend={label} options={options} />
  return <SelectField {...text} options={[{ value: '', label: 'Välj' }, ...options]} />
}

/** Yes or nothing. */
const isTick = ({ choices = [], weight }: FieldRule): boolean => weight === 'optional' && choices.join() === 'yes,no'

/** Points at a row of another group; nothing is asked while there is none. */
function RowField({ rule, text, context }: { rule: FieldRule; text: Text; context: ValueContext }) {
  const options = rowChoices(rule, context)
  const { name, value = '', error } = text
  if (options.length === 0 && value === '' && !error && rule.weight === 'optional')
    return <HiddenField name={name} value="" />
  const gone = value !== '' && !options.some((one) => one.value === value)
  return (
    <SelectField
      {...text}
      options={[
        { value: '', label: options.length === 0 ? 'Inget att välja än' : 'Välj' },
        ...options,
        ...(gone ? [{ value, label: 'Finns inte längre' }] : []),
      ]}
    />
  )
}
