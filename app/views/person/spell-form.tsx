import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import type { ShownErrors } from '~/text/form-error'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'

export interface ShownSpell {
  key: string
  from: Day
  to: Day | null
  extent: number
  cause: 'sjuk' | 'arbetsskada'
  origin: 'import' | 'hand'
  externalId: string | null
}

interface SpellFormProps {
  person: { slug: string }
  today: Day
  role: Role
  errors: ShownErrors
  values: Record<string, string>
  employeeNumbers: readonly string[]
  /** The spell that is corrected; none when a new one is registered. */
  spell: ShownSpell | undefined
}

const causes = [
  { value: 'sjuk', label: 'Sjuk' },
  { value: 'arbetsskada', label: 'Arbetsskada' },
]

/** One form for a new spell and for one that is corrected or ended: the same fields in the same order. */
export function SpellForm({ person, today, role, errors, values, employeeNumbers, spell }: SpellFormProps) {
  const typed = { ...standing(spell), ...values }
  const several = !spell && employeeNumbers.length > 1
  return (
    <Form action={path('personAbsence', { id: person.slug }, { rad: spell?.key })} role={role}>
      {several && <Employment numbers={employeeNumbers} value={typed.anstallning} />}
      <DateField
        name="fran"
        label="Första dagen"
        hint={`Till exempel ${dateTime(today)}.`}
        value={typed.fran}
        error={errors.at('fran')}
      />
      <DateField
        name="till"
        label="Sista dagen"
        hint="Lämna tom så länge frånvaron pågår."
        value={typed.till}
        error={errors.at('till')}
      />
      <TextField
        name="omfattning"
        label="Omfattning i procent"
        hint="100 är hela arbetstiden."
        width="short"
        inputMode="decimal"
        autoComplete="off"
        value={typed.omfattning}
        error={errors.at('omfattning')}
      />
      <RadioGroup name="orsak" legend="Orsak" options={causes} value={typed.orsak} error={errors.at('orsak')} />
      <HiddenField name="atgard" value={spell ? 'ratta' : 'registrera'} />
      {spell && <HiddenField name="rad" value={spell.key} />}
      {!spell && !several && <HiddenField name="anstallning" value={employeeNumbers[0] ?? ''} />}
      <ButtonRow>
        <Button>{spell ? 'Spara rättelsen' : 'Registrera frånvaron'}</Button>
        <LinkButton to={path('person', { id: person.slug })}>Avbryt</LinkButton>
      </ButtonRow>
    </Form>
  )
}

const standing = (spell: ShownSpell | undefined): Record<string, string> => ({
  fran: spell ? dateTime(spell.from) : '',
  till: spell && spell.to !== null ? dateTime(spell.to) : '',
  omfattning: spell ? String(spell.extent).replace('.', ',') : '100',
  orsak: spell?.cause ?? 'sjuk',
})

/** Asked for only when there is more than one. */
const Employment = ({ numbers, value }: { numbers: readonly string[]; value: string | undefined }) => (
  <SelectField
    name="anstallning"
    label="Anställningsnummer"
    options={numbers.map((number) => ({ value: number, label: number }))}
    value={value}
  />
)

/** A spell that was registered by hand and never was. */
export const RemoveForm = ({
  person,
  role,
  spell,
}: {
  person: { slug: string }
  role: Role
  spell: { key: string }
}) => (
  <div className="mt-6 border-t border-rule pt-4">
    <Form action={path('personAbsence', { id: person.slug }, { rad: spell.key })} role={role}>
      <HiddenField name="atgard" value="ta-bort" />
      <HiddenField name="rad" value={spell.key} />
      <p className="measure mb-3 text-row text-ink-2">
        Blev den registrerad av misstag? Ta bort den, så räknas den inte. Att den har funnits syns på kortet.
      </p>
      <Button kind="outline">Ta bort frånvaron</Button>
    </Form>
  </div>
)
