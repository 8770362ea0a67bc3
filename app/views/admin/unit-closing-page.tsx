import { dateTime } from '~/text/day'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { DateField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { FormPage } from './form-page'
import { unitTrail } from './trails'

interface UnitClosingPageProps {
  unit: { slug: string; name: string }
  today: Day
  role: string
  form?: FormProps | undefined
}

export function UnitClosingPage({ unit, today, role, form }: UnitClosingPageProps) {
  const errors = shownErrors(form?.errors)
  return (
    <FormPage
      trail={unitTrail(unit, 'Stäng')}
      title={`Stäng ${unit.name}`}
      lead="Enheten finns kvar i historiken och i statistiken för den tid den fanns. Ingen får vara anställd där efter den sista dagen."
      tab="Sista dag"
      {...{ role, errors }}
      action={path('unitClosing', { id: unit.slug })}
      save="Stäng enheten"
      cancel={path('unit', { id: unit.slug })}
    >
      <DateField name="tom" label="Sista dag" value={form?.values.tom ?? dateTime(today)} error={errors.at('tom')} />
    </FormPage>
  )
}
