import { ourForms } from '~/domain/intervention/house-forms'
import { demands, type Demand, type partsOf } from '~/domain/intervention/step-choice'
import { demandName, hintName } from '~/domain/intervention/step-choice-form'
import { fieldWords, groupWords } from '~/text/intervention-form'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

type Part = ReturnType<typeof partsOf>[number] & { field: FieldOf }

/** Whether a part of a step is asked for, and the hint above it. */
export function StepPart({ part, group, fixed, field }: Part) {
  const name = part.split('.')[1]
  const words = name === undefined ? null : fieldWords(group.name, name, ourForms)
  const title = words?.label ?? 'Hela delen'
  const hint = words ? words.hint : groupWords(group.name, ourForms).hint
  return (
    <div className="mt-4 grid gap-x-6 gap-y-2 *:mt-0! md:grid-cols-[14rem_minmax(0,1fr)] md:items-end [&_input]:w-full">
      {fixed ? (
        <p className="text-row">
          <b className="block font-key">{title}</b>
          <span className="text-small text-ink-2">
            {group.single && !words ? 'Består av frågorna nedan' : 'Måste vara med'}
          </span>
        </p>
      ) : (
        <SelectField
          {...field(demandName(part))}
          label={title}
          options={demands.map((value) => ({ value, label: demandText[value] }))}
        />
      )}
      <TextField
        {...field(hintName(part))}
        label={words ? `Egen ledtext till ”${title}”` : 'Egen ledtext för hela delen'}
        hint={hint ? `Vår: ${hint}` : 'Vi har ingen.'}
      />
    </div>
  )
}

const demandText: Record<Demand, string> = {
  blocks: 'Måste fyllas i',
  warns: 'Påpekas om det saknas',
  optional: 'Frivillig',
  'left-out': 'Frågas inte',
}
