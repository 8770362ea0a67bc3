import type { ClockStep } from '~/domain/case-clock'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { limitMeaning, limitTitle } from '~/text/case'
import { dateTime } from '~/text/day'
import { DateField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'

interface LimitPageProps extends CaseFormProps {
  step: ClockStep
  today: Day
}

export const LimitPage = ({ step, today, ...posted }: LimitPageProps) => (
  <CaseForm
    {...posted}
    action={path('caseLimit', { id: posted.shown.slug, dag: String(step.fromDay) })}
    title={limitTitle(step)}
    lead={`${limitMeaning(step)} Skriv upp vilken dag det blev gjort.`}
    tab="Det är gjort"
    save="Spara"
    initial={{ dag: dateTime(today) }}
  >
    {(field) => <DateField {...field('dag')} label="Dag" hint={`Till exempel ${dateTime(today)}.`} />}
  </CaseForm>
)
