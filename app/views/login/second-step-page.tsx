import type { Factors } from '~/domain/second-factor'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form, HiddenField } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import type { FormProps } from '../parts/form-props'
import { PasskeyForm } from '../parts/passkey-form'
import { Tall } from './tall'

interface SecondStepPageProps {
  employer: string
  factors: Factors
  form?: FormProps | undefined
}

/** After the password: a code from the app, a passkey, or a code from paper. */
export function SecondStepPage({ employer, factors: { app, passkeys }, form }: SecondStepPageProps) {
  const errors = shownErrors(form?.errors)
  const action = path('loginStep')
  return (
    <Tall employer={employer}>
      <PageTitle>Steg två</PageTitle>
      <Lead>{leadOf(app, passkeys > 0)}</Lead>
      <ErrorSummary errors={errors.list} title="Det gick inte att logga in" />
      {app && (
        <div className="mt-6">
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
            <div className="mt-5 flex flex-col md:block">
              <Button>Logga in</Button>
            </div>
          </Form>
        </div>
      )}
      {passkeys > 0 && (
        <div className="mt-6">
          <PasskeyForm
            kind="get"
            action={action}
            question={path('loginQuestion', {}, { steg: 2 })}
            button="Använd passkey"
            hidden={{ satt: 'passkey' }}
            filled={!app}
          />
          <p data-passkey-without className="measure">
            Passkey går inte att använda i den här webbläsaren, eller så är skript avstängda. Använd en reservkod.
          </p>
        </div>
      )}
      <div className="mt-6">
        <Why summary="Har du varken app eller passkey här?" open={form?.values.satt === 'reservkod'}>
          <Form action={action}>
            <TextField
              name="reservkod"
              label="Reservkod"
              hint="En av koderna du sparade när du ställde in steg två. Varje kod går att använda en gång."
              autoComplete="off"
              error={errors.at('reservkod')}
            />
            <HiddenField name="satt" value="reservkod" />
            <div className="mt-5 flex flex-col md:block">
              <Button kind="outline">Använd reservkoden</Button>
            </div>
          </Form>
          <p>Har du inga reservkoder kvar? Ring systemförvaltaren hos arbetsgivaren.</p>
        </Why>
      </div>
      <p className="mt-6">
        <TextLink to={path('login')}>Börja om från lösenordet</TextLink>
      </p>
    </Tall>
  )
}

function leadOf(app: boolean, passkey: boolean): string {
  if (app && passkey) return 'Lösenordet stämde. Visa också att det är du, med koden i din app eller med din passkey.'
  return app ? 'Lösenordet stämde. Skriv koden som din app visar just nu.' : 'Lösenordet stämde. Använd din passkey.'
}
