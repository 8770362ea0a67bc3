import { unitTypes } from '~/domain/organisation'
import { path } from '~/paths'
import type { UnitPlace } from '~/reads/organisation-unit.server'
import { sentence } from '~/text/number'
import { unitTypeName } from '~/text/organisation'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { FieldOf } from '../parts/typed-form'
import { organisationTrail, unitTrail } from './trails'

interface UnitFormProps extends PostedProps {
  branches: readonly UnitPlace[]
}

export const NewUnitPage = ({ branches, under, ...posted }: UnitFormProps & { under: string }) => (
  <FormPage
    {...posted}
    trail={organisationTrail({ label: 'Ny enhet' })}
    title="Lägg till en enhet"
    lead="Enheten finns från den dag du väljer. Kommer den i en organisationsfil senare, med samma kod, uppdateras den av filen."
    tab="Ny enhet"
    action={path('unitNew')}
    initial={{ under }}
    save="Lägg till"
    cancel={path('organisation')}
  >
    {(field) => (
      <>
        <TextField
          {...field('kod')}
          label="Kod"
          hint="Samma kod som i lönesystemet. Den går inte att ändra sedan."
          width="medium"
        />
        <UnitFields {...{ branches, field }} />
        <DateField {...field('from')} label="Första dag" hint="Lämna tomt om enheten alltid har funnits." />
      </>
    )}
  </FormPage>
)

interface ChangeUnitPageProps extends UnitFormProps {
  unit: { slug: string; name: string; type: string; activity: string | null; above: readonly UnitPlace[] }
}

export const ChangeUnitPage = ({ unit, branches, ...posted }: ChangeUnitPageProps) => (
  <FormPage
    {...posted}
    trail={unitTrail(unit, 'Uppgifter')}
    title={`Ändra ${unit.name}`}
    lead="Ändringen gäller genast. Läser du sedan in en organisationsfil med andra uppgifter gäller filen."
    tab="Uppgifter"
    action={path('unitDetails', { id: unit.slug })}
    initial={standing(unit)}
    save="Spara"
    cancel={path('unit', { id: unit.slug })}
  >
    {(field) => <UnitFields field={field} branches={branches.filter(({ slug }) => slug !== unit.slug)} />}
  </FormPage>
)

const standing = ({ name, type, activity, above }: ChangeUnitPageProps['unit']) => ({
  namn: name,
  typ: type,
  under: above.at(-1)?.slug ?? '',
  verksamhet: activity ?? '',
})

const UnitFields = ({ branches, field }: { branches: readonly UnitPlace[]; field: FieldOf }) => (
  <>
    <TextField {...field('namn')} label="Namn" />
    <RadioGroup
      {...field('typ')}
      legend="Slag"
      options={unitTypes.map((type) => ({ value: type, label: sentence(unitTypeName[type]) }))}
    />
    <SelectField
      {...field('under')}
      label="Ligger under"
      options={[
        { value: '', label: 'Direkt under arbetsgivaren' },
        ...branches.map(({ slug, name, type }) => ({ value: slug, label: `${name} (${unitTypeName[type]})` })),
      ]}
    />
    <TextField
      {...field('verksamhet')}
      label="Verksamhet"
      hint="Till exempel hemtjänst eller förskola. Får vara tomt."
    />
  </>
)
