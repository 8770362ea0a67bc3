import type { Taker } from '~/reads/medgivande.server'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

interface ToldFieldsProps {
  field: FieldOf
  takers: readonly Taker[]
  reader: string
  on: { name: string; label: string }
  how: string
  who: string
}

/** How the employee said it, when, and who heard it. */
export const ToldFields = ({ field, takers, reader, on, how, who }: ToldFieldsProps) => (
  <>
    <RadioGroup
      {...field('lamnat')}
      legend={how}
      options={[
        { value: 'written', label: 'Skriftligt', hint: 'Undertecknat på papper, som ni sparar enligt er rutin.' },
        { value: 'oral', label: 'Muntligt', hint: 'Skriv upp det samma dag.' },
      ]}
    />
    <DateField {...field(on.name)} label={on.label} />
    <SelectField
      {...field('mottagare')}
      label={who}
      options={[
        { value: '', label: `Jag själv (${reader})` },
        ...takers.map(({ slug, name, role }) => ({
          value: slug,
          label: `${name}, ${role === 'chef' ? 'chef' : 'Reko-AG'}`,
        })),
      ]}
    />
  </>
)
