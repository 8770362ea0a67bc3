import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { signalTrail, type NamedSignal } from './signal-trail'

export interface AnswerPageProps extends PostedProps {
  signal: NamedSignal
  today: Day
}

const choices = [
  { value: 'talk', label: 'Vi har bokat ett samtal', hint: 'Fyll i dagen nedanför.' },
  {
    value: 'other',
    label: 'Jag gör något annat',
    hint: 'Till exempel ringer i veckan eller ändrar schemat. Skriv vad.',
  },
  { value: 'none', label: 'Det behövs ingen åtgärd', hint: 'Skriv varför, utan sjukdom eller orsak till frånvaron.' },
]

export const AnswerPage = ({ signal, today, ...posted }: AnswerPageProps) => (
  <FormPage
    {...posted}
    trail={signalTrail(signal, 'Svar')}
    title="Svara på signalen"
    lead={`${personName(signal.person.name)}: ${findingText(signal, today)}. ${signal.person.workplace}.`}
    tab="Ditt svar"
    action={path('signalAnswer', { id: signal.slug })}
    save="Spara svaret"
    cancel={path('signal', { id: signal.slug })}
  >
    {(field) => (
      <>
        <RadioGroup {...field('svar')} legend="Vad gör du?" options={choices} />
        <DateField {...field('datum')} label="Dag för samtalet" hint="Bara om du har bokat ett samtal." />
        <TextArea
          {...field('text')}
          label="Vad du gör, eller varför ingen åtgärd behövs"
          hint="Skriv kort. Inga diagnoser och inga personnummer."
        />
      </>
    )}
  </FormPage>
)
