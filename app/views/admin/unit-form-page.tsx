import { unitTypes } from '~/domain/organisation'
import { path } from '~/paths'
import type { UnitPlace } from '~/reads/organisation-unit.server'
import { shownErrors } from '~/text/form-error'
import { sentence } from '~/text/number'
import { unitTypeName } from '~/text/organisation'
import { RadioGroup } from '~/ui/radio-group'
import { SelectField } from '~/ui/select-field'
import { DateField, TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { FormPage } from './form-page'
import { organisationTrail, unitTrail } from './trails'

interface UnitFormProps {
  branches: readonly UnitPlace[]
  role: string
  form?: FormProps | undefined
}

export function NewUnitPage({ branches, under, role, form }: UnitFormProps & { under: string }) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? { under }
  return (
    <FormPage
      trail={organisationTrail({ label: 'Ny enhet' })}
      title="Lägg till en enhet"
      lead="Enheten finns från den dag du väljer. Kommer den i en organisationsfil senare, med samma kod, uppdateras den av filen."
      tab="Ny enhet"
      {...{ role, errors }}
      action={path('unitNew')}
      save="Lägg till"
      cancel={path('organisation')}
    >
      <TextField
        name="kod"
        label="Kod"
        hint="Samma kod som i lönesystemet. Den går inte att ändra sedan."
        width="medium"
        value={values.kod}
        error={errors.at('kod')}
      />
      <UnitFields {...{ branches, values, errors }} />
      <DateField
        name="from"
        label="Första dag"
        hint="Lämna tomt om enheten alltid har funnits."
        value={values.from}
        error={errors.at('from')}
      />
    </FormPage>
  )
}

interface ChangeUnitPageProps extends UnitFormProps {
  unit: { slug: string; name: string; type: string; activity: string | null; above: readonly UnitPlace[] }
}

export function ChangeUnitPage({ unit, branches, role, form }: ChangeUnitPageProps) {
  const errors = shownErrors(form?.errors)
  const { name, type, activity, above } = unit
  const values = form?.values ?? { namn: name, typ: type, under: above.at(-1)?.slug ?? '', verksamhet: activity ?? '' }
  return (
    <FormPage
      trail={unitTrail(unit, 'Uppgifter')}
      title={`Ändra ${name}`}
      lead="Ändringen gäller genast. Läser du sedan in en organisationsfil med andra uppgifter gäller filen."
      tab="Uppgifter"
      {...{ role, errors }}
      action={path('unitDetails', { id: unit.slug })}
      save="Spara"
      cancel={path('unit', { id: unit.slug })}
    >
      <UnitFields {...{ values, errors }} branches={branches.filter(({ slug }) => slug !== unit.slug)} />
    </FormPage>
  )
}

interface UnitFields {
  branches: readonly UnitPlace[]
  values: FormProps['values']
  errors: ReturnType<typeof shownErrors>
}

const UnitFields = ({ branches, values, errors }: UnitFields) => (
  <>
    <TextField name="namn" label="Namn" value={values.namn} error={errors.at('namn')} />
    <RadioGroup
      name="typ"
      legend="Slag"
      value={values.typ}
      error={errors.at('typ')}
      options={unitTypes.map((type) => ({ value: type, label: sentence(unitTypeName[type]) }))}
    />
    <SelectField
      name="under"
      label="Ligger under"
      value={values.under}
      error={errors.at('under')}
      options={[
        { value: '', label: 'Direkt under arbetsgivaren' },
        ...branches.map(({ slug, name, type }) => ({ value: slug, label: `${name} (${unitTypeName[type]})` })),
      ]}
    />
    <TextField
      name="verksamhet"
      label="Verksamhet"
      hint="Till exempel hemtjänst eller förskola. Får vara tomt."
      value={values.verksamhet}
      error={errors.at('verksamhet')}
    />
  </>
)
