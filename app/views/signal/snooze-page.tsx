import { path } from '~/paths'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { AnswerPageProps } from './answer-page'
import { signalTrail } from './signal-trail'

export const SnoozePage = ({ signal, today, ...posted }: AnswerPageProps) => (
  <FormPage
    {...posted}
    trail={signalTrail(signal, 'Skjut upp')}
    title="Skjut upp svaret"
    lead={`${personName(signal.person.name)}: ${findingText(signal, today)}. Kommer det ett nytt tillfälle innan dess, väntar signalen på svar igen.`}
    tab="Ny dag"
    action={path('signalSnooze', { id: signal.slug })}
    save="Skjut upp"
    cancel={path('signal', { id: signal.slug })}
  >
    {(field) => (
      <>
        <DateField {...field('till')} label="Påminn mig den" hint="Högst 30 dagar framåt." />
        <TextArea
          {...field('uppskov')}
          label="Varför"
          hint="Till exempel semester. Inga diagnoser och inga personnummer."
        />
      </>
    )}
  </FormPage>
)
