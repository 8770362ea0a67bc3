import { path } from '~/paths'
import type { OwnLogin } from '~/reads/own-login.server'
import { TextField } from '~/ui/text-field'
import { AppSecretShown, type AppSecret } from '../parts/app-secret'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { ownLoginTrail } from './own-login-trail'
import { PasswordField } from './password-field'

interface OwnAppPageProps extends PostedProps {
  login: OwnLogin
  app: AppSecret
}

export const OwnAppPage = ({ login, app, ...posted }: OwnAppPageProps) => (
  <FormPage
    {...posted}
    trail={ownLoginTrail('App')}
    title="Ställ in en app"
    lead={
      login.factors.app
        ? 'Du har redan en app. Koppla bort den först om du ska byta telefon.'
        : 'Appen visar en kod som du skriver efter lösenordet. Inget är ändrat förrän du har sparat.'
    }
    tab="App för engångskoder"
    action={path('ownApp')}
    hidden={{ hemlighet: app.sealed }}
    save="Spara"
    cancel={path('ownLogin')}
  >
    {(field) => (
      <>
        <AppSecretShown {...app} />
        <CodeField {...field('kod')} label="Kod från appen" hint="Sex siffror." />
        <PasswordField field={field} />
      </>
    )}
  </FormPage>
)

export const OwnAppEndPage = (posted: PostedProps) => (
  <FormPage
    {...posted}
    trail={ownLoginTrail('Koppla bort appen')}
    title="Koppla bort appen"
    lead="Koderna från appen slutar att fungera. Har du ingen passkey slutar reservkoderna också att fungera."
    tab="Koppla bort"
    action={path('ownAppEnd')}
    save="Koppla bort appen"
    cancel={path('ownLogin')}
  >
    {(field) => (
      <>
        <PasswordField field={field} />
        <CodeField {...field('kod')} label="Kod från appen, eller en reservkod" />
      </>
    )}
  </FormPage>
)

const CodeField = (field: { name: string; label: string; hint?: string; error?: string; value?: string }) => (
  <TextField {...field} autoComplete="one-time-code" width="medium" />
)
