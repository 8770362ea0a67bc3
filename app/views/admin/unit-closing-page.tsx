import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { unitTrail } from './trails'

interface UnitClosingPageProps extends PostedProps {
  unit: { slug: string; name: string }
  today: Day
}

export const UnitClosingPage = ({ unit, today, ...posted }: UnitClosingPageProps) => (
  <FormPage
    {...posted}
    trail={unitTrail(unit, 'Stäng')}
    title={`Stäng ${unit.name}`}
    lead="Enheten finns kvar i historiken och i statistiken för den tid den fanns. Ingen får vara anställd där efter den sista dagen."
    tab="Sista dag"
    action={path('unitClosing', { id: unit.slug })}
    initial={{ tom: dateTime(today) }}
    save="Stäng enheten"
    cancel={path('unit', { id: unit.slug })}
  >
    {(field) => <DateField {...field('tom')} label="Sista dag" />}
  </FormPage>
)
