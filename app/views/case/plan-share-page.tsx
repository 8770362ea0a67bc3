import { addDays, type Day } from '~/domain/day'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { givenName } from '~/text/person'
import { DateField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'

/** Ask the employee to read the draft before it is adopted. */
export const PlanSharePage = ({ today, ...posted }: CaseFormProps & { today: Day }) => (
  <CaseForm
    {...posted}
    action={path('casePlanShare', { id: posted.shown.slug })}
    title="Låt medarbetaren läsa utkastet"
    lead={`${givenName(posted.shown.person.name)} ser utkastet som det är sparat nu på Min sida och kan säga vad som ska ändras. Ändrar du i det sedan ser hon eller han inte ändringen förrän du delar igen.`}
    tab="Dela utkastet"
    save="Dela utkastet"
    initial={{ senast: dateTime(addDays(today, 5)) }}
  >
    {(field) => <DateField {...field('senast')} label="Svar senast" hint="Medarbetaren ser datumet." />}
  </CaseForm>
)
