import type { Day } from '~/domain/day'
import { checkAnswers } from '~/domain/relapse'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { checkAnswerText } from '~/text/relapse'
import { givenName } from '~/text/person'
import { RadioGroup } from '~/ui/radio-group'
import { CaseForm, type CaseFormProps } from './case-form'

interface CheckPageProps extends CaseFormProps {
  check: { slug: string; dueOn: Day }
  today: Day
}

export const CheckPage = ({ check, today, ...posted }: CheckPageProps) => (
  <CaseForm
    {...posted}
    action={path('caseCheck', { id: posted.shown.slug, post: check.slug })}
    title={`Hur går det för ${givenName(posted.shown.person.name)}?`}
    lead={`Ärendet är avslutat. Fråga hur arbetet fungerar och svara senast ${shortDay(check.dueOn, today)}.`}
    tab="En fråga"
    save="Svara"
  >
    {(field) => (
      <RadioGroup
        {...field('svar')}
        legend="Hur fungerar arbetet nu?"
        options={checkAnswers.map((value) => ({ value, label: checkAnswerText[value] }))}
      />
    )}
  </CaseForm>
)
