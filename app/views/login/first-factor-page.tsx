import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form, HiddenField } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextField } from '~/ui/text-field'
import { AppSecretShown, type AppSecret } from '../parts/app-secret'
import type { FormProps } from '../parts/form-props'
import { PasskeyForm } from '../parts/passkey-form'
import { Tall } from './tall'

interface FirstFactorPageProps {
  employer: string
  app: AppSecret
  form?: FormProps | undefined
}

/** Whoever has to take a second step and has nothing to take it with sets it up here, before anything else opens. */
export function FirstFactorPage({ employer, app, form }: FirstFactorPageProps) {
  const errors = shownErrors(form?.errors)
  const action = path('loginSetUp')
  return (
    <Tall employer={employer}>
      <PageTitle>Ställ in steg två</PageTitle>
      <Lead>
        Din roll loggar in i två steg, så att ett lösenord på villovägar inte räcker. Det här gör du en gång. Sedan är
        du inne.
      </Lead>
      <ErrorSummary errors={errors.list} />
      <Section title="Med en app på telefonen">
        <AppSecretShown {...app} />
        <div className="mt-5">
          <Form action={action}>
            <TextField
              name="kod"
              label="Kod från appen"
              hint="Sex siffror."
              autoComplete="one-time-code"
              inputMode="numeric"
              width="short"
              error={errors.at('kod')}
            />
            <HiddenField name="satt" value="app" />
            <HiddenField name="hemlighet" value={app.sealed} />
            <div className="mt-5 flex flex-col md:block">
              <Button>Fortsätt</Button>
            </div>
          </Form>
        </div>
      </Section>
      <Section title="Eller med en passkey">
        <p className="measure">
          En passkey ligger i telefonen, datorn eller en säkerhetsnyckel. Du visar att det är du med finger, ansikte
          eller pinkod.
        </p>
        <div className="mt-4">
          <PasskeyForm
            kind="create"
            action={action}
            question={path('loginNewQuestion')}
            button="Skapa passkey"
            hidden={{ satt: 'passkey' }}
          >
            <TextField
              name="namn"
              label="Vad ska den heta?"
              hint="Så att du känner igen den, till exempel Jobbtelefonen."
              value={form?.values.namn ?? 'Min passkey'}
              error={errors.at('namn')}
            />
          </PasskeyForm>
          <p data-passkey-without className="measure">
            Passkey går inte att skapa i den här webbläsaren, eller så är skript avstängda. Använd appen.
          </p>
        </div>
      </Section>
    </Tall>
  )
}
