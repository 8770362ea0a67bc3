import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { PasskeyForm } from '../parts/passkey-form'
import { ownLoginTrail } from './own-login-trail'
import { PasswordField } from './password-field'

export const OwnPasskeyPage = ({ role, once, form }: PostedProps) => {
  const errors = shownErrors(form?.errors)
  const field = (name: string) => ({ name, value: form?.values[name], error: errors.at(name) })
  return (
    <>
      <Breadcrumb trail={ownLoginTrail('Ny passkey')} />
      <ErrorSummary errors={errors.list} />
      <PageTitle>Lägg till en passkey</PageTitle>
      <Lead>
        Du visar att det är du med finger, ansikte eller pinkod på den enhet du sitter vid, eller med en
        säkerhetsnyckel.
      </Lead>
      <ActBox tab="Ny passkey">
        <PasskeyForm
          kind="create"
          action={path('ownPasskeyNew')}
          question={path('ownPasskeyQuestion')}
          button="Skapa passkey"
          {...{ role, once }}
          filled
        >
          <TextField
            {...field('namn')}
            label="Vad ska den heta?"
            hint="Så att du känner igen den, till exempel Jobbdatorn."
            autoComplete="off"
          />
          <PasswordField field={field} />
        </PasskeyForm>
        <p data-passkey-without className="measure">
          Passkey går inte att skapa i den här webbläsaren, eller så är skript avstängda. En app för engångskoder
          fungerar ändå: <TextLink to={path('ownApp')}>ställ in en app</TextLink>.
        </p>
      </ActBox>
    </>
  )
}

interface OwnPasskeyEndPageProps extends PostedProps {
  passkey: { slug: string; name: string }
}

export const OwnPasskeyEndPage = ({ passkey: { slug, name }, ...posted }: OwnPasskeyEndPageProps) => (
  <FormPage
    {...posted}
    trail={ownLoginTrail('Ta bort passkey')}
    title={`Ta bort ${name}`}
    lead="Portalen glömmer den. Ta bort den i telefonen eller datorn också, annars frågar den fortfarande efter dig."
    tab="Ta bort"
    action={path('ownPasskeyEnd', { id: slug })}
    save="Ta bort passkeyn"
    cancel={path('ownLogin')}
  >
    {(field) => <PasswordField field={field} />}
  </FormPage>
)
