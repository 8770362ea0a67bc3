import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { DateField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'

interface LengthPageProps extends CaseFormProps {
  shown: CaseFormProps['shown'] & { expectedLastDay: Day | null }
}

export const LengthPage = ({ shown, ...posted }: LengthPageProps) => (
  <CaseForm
    {...posted}
    shown={shown}
    action={path('caseLength', { id: shown.slug })}
    title="Hur länge väntas frånvaron vara?"
    lead="Det räcker att du gör en bedömning nu, till exempel efter läkarintyget. Du kan ändra den när som helst."
    tab="Din bedömning"
    save="Spara"
    initial={shown.expectedLastDay === null ? {} : { dag: dateTime(shown.expectedLastDay) }}
  >
    {(field) => (
      <DateField
        {...field('dag')}
        label="Sista dag med frånvaro"
        hint="Väntas den vara minst 60 dagar behövs en plan. Till exempel 2027-01-15."
      />
    )}
  </CaseForm>
)
