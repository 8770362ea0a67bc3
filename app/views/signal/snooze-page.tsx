import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { AnswerPageProps } from './answer-page'
import { SignalTrail } from './signal-trail'

export function SnoozePage({ signal, today, role, form }: AnswerPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? {}
  return (
    <>
      <SignalTrail signal={signal} last="Skjut upp" />
      <ErrorSummary errors={errors.list} />
      <PageTitle>Skjut upp svaret</PageTitle>
      <Lead>
        {personName(signal.person.name)}: {findingText(signal, today)}. Kommer det ett nytt tillfälle innan dess väntar
        signalen på svar igen.
      </Lead>
      <ActBox tab="Ny dag">
        <div className="p-4 md:px-7 md:py-6">
          <Form action={path('signalSnooze', { id: signal.slug })} role={role}>
            <DateField
              name="till"
              label="Påminn mig"
              hint="Högst 30 dagar framåt. Till exempel 2026-12-04."
              value={values.till}
              error={errors.at('till')}
            />
            <TextArea
              name="skal"
              label="Varför"
              hint="Till exempel semester. Inga diagnoser och inga personnummer."
              value={values.skal}
              error={errors.at('skal')}
            />
            <ButtonRow>
              <Button kind="filled">Skjut upp</Button>
              <LinkButton to={path('signal', { id: signal.slug })}>Avbryt</LinkButton>
            </ButtonRow>
          </Form>
        </div>
      </ActBox>
    </>
  )
}
