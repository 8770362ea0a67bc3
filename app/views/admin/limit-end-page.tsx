import type { ClockLimit } from '~/domain/clock-limit'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitHeading } from '~/text/clock-limit'
import { dateTime } from '~/text/day'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { rulesTrail } from './trails'

interface LimitEndPageProps extends PostedProps {
  limit: ClockLimit
  today: Day
}

/** From which day one of the employer's own limits no longer counts. */
export const LimitEndPage = ({ limit, today, ...posted }: LimitEndPageProps) => (
  <FormPage
    {...posted}
    trail={rulesTrail({ label: 'Avsluta en gräns' })}
    title="Avsluta gränsen"
    lead={`${limitHeading(limit)}. Den försvinner från klockan den dag du väljer. Det som är uppskrivet i ärenden står kvar.`}
    tab="Från vilken dag"
    action={path('limitEnd', { dag: String(limit.fromDay) })}
    initial={{ fran: dateTime(today) }}
    save="Avsluta gränsen"
    cancel={path('rules')}
  >
    {(field) => (
      <>
        <DateField {...field('fran')} label="Från och med" hint="I dag eller senare." />
        <TextArea {...field('skal')} label="Varför" />
      </>
    )}
  </FormPage>
)
