import { isStatutory, type ClockLimit } from '~/domain/clock-limit'
import { fieldsOfLimit, newLimitFields, type AskedLimit } from '~/domain/clock-limit-fields'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitHeading } from '~/text/clock-limit'
import { dateTime } from '~/text/day'
import { TextLink } from '~/ui/text-link'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { LimitFields } from './limit-fields'
import { rulesTrail } from './trails'

interface LimitPageProps extends PostedProps {
  /** The one that is changed; null when one is added. */
  limit: ClockLimit | null
  /** What was tried before it is added. */
  asked?: AskedLimit
  today: Day
}

/** A limit of the clock, added or changed from a day on. */
export const LimitPage = ({ limit, asked = nothing, today, ...posted }: LimitPageProps) => {
  const title = limit ? limitHeading(limit) : 'Lägg till en gräns'
  return (
    <FormPage
      {...posted}
      trail={rulesTrail({ label: limit ? 'Ändra en gräns' : title })}
      title={title}
      lead={leadOf(limit)}
      above={limit ? undefined : <TryFirst />}
      tab={limit ? 'Ny version' : 'Gränsen'}
      action={limit ? path('limit', { dag: String(limit.fromDay) }) : path('limitNew')}
      initial={limit ? fieldsOfLimit(limit, dateTime(today)) : newLimitFields(asked, dateTime(today))}
      save={limit ? 'Spara ändringen' : 'Lägg till gränsen'}
      cancel={path('rules')}
    >
      {(field) => <LimitFields field={field} statutory={limit !== null && isStatutory(limit.name)} />}
    </FormPage>
  )
}

const nothing: AskedLimit = { dag: '', raknare: '' }

const leadOf = (limit: ClockLimit | null): string => {
  if (limit === null)
    return 'Gränsen syns på klockan för alla som är sjukskrivna, och påminner den som ska göra något. För den som redan har passerat dagen påminner den inte.'
  return isStatutory(limit.name)
    ? 'Gränsen följer av lag. Ändra den bara när lagen ändras, från den dag ändringen gäller.'
    : 'Ändringen gäller från den dag du väljer. Det som redan har hänt ändras inte.'
}

const TryFirst = () => (
  <p className="mt-4 text-row">
    <TextLink to={path('limitTry')}>Pröva först hur många det gäller i dag</TextLink>
  </p>
)
