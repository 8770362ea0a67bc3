import { path } from '~/paths'
import { LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { State } from '~/ui/state'
import { RecoveryCodes } from '../parts/recovery-codes'
import { Tall } from './tall'

/** In, with what to keep for the day when the app is lost. */
export const LoginCodesPage = ({ employer, codes }: { employer: string; codes: readonly string[] }) => (
  <Tall employer={employer}>
    <p role="status" className="mb-4">
      <State kind="done">Steg två är inställt och du är inloggad.</State>
    </p>
    <PageTitle>Spara dina reservkoder</PageTitle>
    <Lead>
      Med en reservkod loggar du in om du har tappat telefonen. Varje kod går att använda en gång. De visas bara här, så
      skriv ut dem eller spara dem där bara du kommer åt dem.
    </Lead>
    <div className="mt-6">
      <RecoveryCodes codes={codes} />
    </div>
    <div className="mt-6 flex flex-col md:block">
      <LinkButton to={path('start')} kind="filled">
        Jag har sparat dem, fortsätt
      </LinkButton>
    </div>
  </Tall>
)
