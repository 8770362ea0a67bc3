import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { ruleTitle } from '~/text/rule'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { rulesTrail } from './trails'

interface RuleFromPageProps extends PostedProps {
  parameters: RuleParameters
  action: string
  /** On, or off. */
  on: boolean
  today: Day
}

/** From which day a rule is switched on or off. */
export const RuleFromPage = ({ parameters, on, today, ...posted }: RuleFromPageProps) => {
  const rule = ruleTitle(parameters)
  const title = on ? 'Slå på regeln' : 'Slå av regeln'
  return (
    <FormPage
      {...posted}
      trail={rulesTrail({ label: title })}
      title={title}
      lead={
        on
          ? `${rule}. Signaler kommer natten efter den dag du väljer. Ingen signal läggs till bakåt i tiden.`
          : `${rule}. Signaler som regeln har gett avslutas natten efter den dag du väljer och står kvar i historiken.`
      }
      tab="Från vilken dag"
      initial={{ fran: dateTime(today) }}
      save={title}
      cancel={path('rules')}
    >
      {(field) => (
        <DateField
          {...field('fran')}
          label="Från och med"
          hint={`I dag eller senare. Till exempel ${dateTime(today)}.`}
        />
      )}
    </FormPage>
  )
}
