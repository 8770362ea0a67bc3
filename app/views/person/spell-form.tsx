import type { Day } from '~/domain/day'
import { writtenDay } from '~/domain/written-day'
import { path } from '~/paths'
import { dateTime, shortDay } from '~/text/day'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { CheckGroup } from '~/ui/check-group'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'
import type { PostedProps } from '../parts/form-props'
import { TypedForm, type FieldOf } from '../parts/typed-form'

export interface ShownSpell {
  key: string
  from: Day
  to: Day | null
  extent: number
  cause: 'sjuk' | 'arbetsskada'
  origin: 'import' | 'hand'
  externalId: string | null
}

interface SpellFormProps extends PostedProps {
  person: { slug: string }
  today: Day
  employeeNumbers: readonly string[]
  /** The spell that is corrected; none when a new one is registered. */
  spell: ShownSpell | undefined
}

const causes = [
  { value: 'sjuk', label: 'Sjuk' },
  { value: 'arbetsskada', label: 'Arbetsskada' },
]

/** One form for a new spell and for one that is corrected or ended: the same fields in the same order. */
export const SpellForm = ({ person, today, employeeNumbers, spell, ...posted }: SpellFormProps) => (
  <TypedForm
    {...posted}
    action={path('personAbsence', { id: person.slug }, { rad: spell?.key })}
    hidden={spell ? { atgard: 'ratta', rad: spell.key } : { atgard: 'registrera' }}
    initial={spell ? standing(spell) : (leftOf(posted.form) ?? standing(spell))}
  >
    {(field) => (
      <>
        {!spell && <Employment field={field} numbers={employeeNumbers} />}
        <DateField {...field('fran')} label="Första dagen" />
        <DateField {...field('till')} label="Sista dagen" hint="Lämna tom så länge frånvaron pågår." />
        <TextField
          {...field('omfattning')}
          label="Omfattning i procent"
          hint="100 är hela arbetstiden."
          width="short"
          inputMode="decimal"
          autoComplete="off"
        />
        <RadioGroup {...field('orsak')} legend="Orsak" options={causes} />
        <StartsAhead field={field} today={today} />
        <ButtonRow>
          <Button>{spell ? 'Spara rättelsen' : 'Registrera frånvaron'}</Button>
          <LinkButton to={path('person', { id: person.slug })}>Avbryt</LinkButton>
        </ButtonRow>
      </>
    )}
  </TypedForm>
)

const standing = (spell: ShownSpell | undefined): Record<string, string> => ({
  fran: spell ? dateTime(spell.from) : '',
  till: spell && spell.to !== null ? dateTime(spell.to) : '',
  omfattning: spell ? String(spell.extent).replace('.', ',') : '100',
  orsak: spell?.cause ?? 'sjuk',
})

/** What was typed about a spell that has gone meanwhile. */
const leftOf = (form: PostedProps['form']): Record<string, string> | undefined =>
  form?.values.atgard === 'ratta' ? form.values : undefined

/** Asked only when it has come up: the day may be mistyped. */
function StartsAhead({ field, today }: { field: FieldOf; today: Day }) {
  const asked = field('framat')
  const from = writtenDay(field('fran').value ?? '')
  if ((!asked.error && !asked.value) || typeof from !== 'number') return null
  return (
    <CheckGroup
      {...asked}
      legend={`Frånvaron börjar först ${shortDay(from, today)}. Stämmer det?`}
      options={[{ value: 'ja', label: 'Ja, den börjar då' }]}
    />
  )
}

/** Asked for only when there is more than one. */
const Employment = ({ field, numbers }: { field: FieldOf; numbers: readonly string[] }) =>
  numbers.length > 1 ? (
    <SelectField
      {...field('anstallning')}
      label="Anställningsnummer"
      options={numbers.map((number) => ({ value: number, label: number }))}
    />
  ) : (
    <HiddenField name="anstallning" value={numbers[0] ?? ''} />
  )

interface RemoveFormProps extends PostedProps {
  person: { slug: string }
  spell: { key: string }
}

/** A spell that was registered by hand and never was. */
export const RemoveForm = ({ person, spell, ...posted }: RemoveFormProps) => (
  <div className="mt-6 border-t border-rule pt-4">
    <TypedForm
      {...posted}
      action={path('personAbsence', { id: person.slug }, { rad: spell.key })}
      hidden={{ atgard: 'ta-bort', rad: spell.key }}
    >
      {() => (
        <>
          <p className="measure mb-3 text-row text-ink-2">
            Blev den registrerad av misstag? Ta bort den, så räknas den inte. Att den har funnits syns på kortet.
          </p>
          <Button kind="outline">Ta bort frånvaron</Button>
        </>
      )}
    </TypedForm>
  </div>
)
