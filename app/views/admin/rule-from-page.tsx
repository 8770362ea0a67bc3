import { path } from '~/paths'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { rulesTrail } from './trails'

interface RuleFromPageProps extends PostedProps {
  rule: string
  action: string
  /** On, or off. */
  on: boolean
  from: string
}

/** From which day a rule is switched on or off. */
export const RuleFromPage = ({ rule, on, from, ...posted }: RuleFromPageProps) => {
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
      initial={{ fran: from }}
      save={title}
      cancel={path('rules')}
    >
      {(field) => (
        <DateField {...field('fran')} label="Från och med" hint={`I dag eller senare. Till exempel ${from}.`} />
      )}
    </FormPage>
  )
}
