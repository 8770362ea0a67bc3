import { path } from '~/paths'
import type { DoneCode } from '~/text/done'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Done } from '../frame/done'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { RecoveryCodes } from '../parts/recovery-codes'
import { ownLoginTrail } from './own-login-trail'
import { PasswordField } from './password-field'

export const OwnCodesPage = (posted: PostedProps) => (
  <FormPage
    {...posted}
    trail={ownLoginTrail('Reservkoder')}
    title="Nya reservkoder"
    lead="Du får tio nya. De gamla slutar att fungera."
    tab="Reservkoder"
    action={path('ownCodes')}
    save="Skapa nya koder"
    cancel={path('ownLogin')}
  >
    {(field) => <PasswordField field={field} />}
  </FormPage>
)

/** The only time they are seen. */
export const OwnCodesShownPage = ({ codes, done }: { codes: readonly string[]; done: DoneCode }) => (
  <>
    <Breadcrumb trail={ownLoginTrail('Reservkoder')} />
    <Done code={done} />
    <PageTitle>Spara dina reservkoder</PageTitle>
    <Lead>
      Varje kod går att använda en gång, när du inte har appen eller passkeyn. De visas bara här, så skriv ut dem eller
      spara dem där bara du kommer åt dem.
    </Lead>
    <div className="mt-6">
      <RecoveryCodes codes={codes} />
    </div>
    <div className="mt-6 flex flex-col md:block">
      <LinkButton to={path('ownLogin')} kind="filled">
        Jag har sparat dem
      </LinkButton>
    </div>
  </>
)
