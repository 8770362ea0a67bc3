import { demoPassword } from '~/domain/demo'
import { path } from '~/paths'
import type { DemoPersona } from '~/reads/demo-personas.server'
import { shownErrors } from '~/text/form-error'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { PageTitle } from '~/ui/page-title'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import type { FormProps } from '../parts/form-props'
import { PasskeyForm } from '../parts/passkey-form'
import { Personas } from './personas'
import { SignedInNote } from './signed-in-note'
import { Tall } from './tall'

interface LoginPageProps {
  employer: string
  /** Empty outside of a demo. */
  personas: DemoPersona[]
  /** Who is logged in already. */
  signedIn: string | null
  /** A password has just been chosen. */
  activated: boolean
  form?: FormProps | undefined
}

export function LoginPage({ employer, personas, signedIn, activated, form }: LoginPageProps) {
  const errors = shownErrors(form?.errors)
  return (
    <Tall employer={employer}>
      {signedIn !== null && <SignedInNote name={signedIn} />}
      <PageTitle>Logga in</PageTitle>
      {activated && (
        <p role="status" className="mt-4">
          <State kind="done">Lösenordet är sparat. Logga in med det.</State>
        </p>
      )}
      <ErrorSummary errors={errors.list} title="Det gick inte att logga in" />
      <div className="mt-4">
        <Form action={path('login')}>
          <TextField
            name="email"
            label="E-post"
            type="email"
            autoComplete="username"
            value={form?.values.email}
            error={errors.at('email')}
          />
          <TextField
            name="password"
            label="Lösenord"
            type="password"
            autoComplete="current-password"
            error={errors.at('password')}
          />
          <div className="mt-5 flex flex-col md:block">
            <Button>Logga in</Button>
          </div>
        </Form>
      </div>
      <div className="mt-4">
        <PasskeyForm kind="get" action={path('login')} question={path('loginQuestion')} button="Använd passkey" />
      </div>
      <p className="mt-4">
        <TextLink to={path('help')}>Jag har glömt lösenordet</TextLink>
      </p>
      {personas.length > 0 && (
        <Section title="Prova som någon annan" id="prova" aside="Demo, allt är påhittat">
          <p className="-mt-2 text-small text-ink-2">
            Välj en person så loggas du in direkt. Alla har lösenordet <RawValue>{demoPassword}</RawValue>.
          </p>
          <Personas personas={personas} />
        </Section>
      )}
    </Tall>
  )
}
