import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { FormProps } from '../parts/form-props'
import { SignalTrail, type NamedSignal } from './signal-trail'

export interface AnswerPageProps {
  signal: NamedSignal
  today: Day
  role: Role
  form?: FormProps | undefined
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

export function AnswerPage({ signal, today, role, form }: AnswerPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? {}
  return (
    <>
      <SignalTrail signal={signal} last="Svar" />
      <ErrorSummary errors={errors.list} />
      <PageTitle>Svara på signalen</PageTitle>
      <Lead>
        {personName(signal.person.name)}: {findingText(signal, today)}. {signal.person.workplace}.
      </Lead>
      <ActBox tab="Ditt svar">
        <div className="p-4 md:px-7 md:py-6">
          <Form action={path('signalAnswer', { id: signal.slug })} role={role}>
            <RadioGroup
              name="svar"
              legend="Vad gör du?"
              options={choices}
              value={values.svar}
              error={errors.at('svar')}
            />
            <DateField
              name="datum"
              label="Dag för samtalet"
              hint="Bara om du har bokat ett samtal. Till exempel 2026-11-26."
              value={values.datum}
              error={errors.at('datum')}
            />
            <TextArea
              name="text"
              label="Vad du gör, eller varför ingen åtgärd behövs"
              hint="Skriv kort. Inga diagnoser och inga personnummer."
              value={values.text}
              error={errors.at('text')}
            />
            <ButtonRow>
              <Button kind="filled">Spara svaret</Button>
              <LinkButton to={path('signal', { id: signal.slug })}>Avbryt</LinkButton>
            </ButtonRow>
          </Form>
        </div>
      </ActBox>
    </>
  )
}
