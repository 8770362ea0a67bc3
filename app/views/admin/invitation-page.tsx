import { path } from '~/paths'
import type { DoneCode } from '~/text/done'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RawValue } from '~/ui/raw-value'
import { Done } from '../frame/done'
import { accountsTrail } from './trails'

interface Invitation {
  email: string
  /** The whole address, with its code: shown this once. */
  link: string
  /** In words, until when it can be used. */
  until: string
}

/** The answer to an invitation: the only time the link is seen. */
export const InvitationPage = ({ email, link, until, done }: Invitation & { done: DoneCode }) => (
  <>
    <Breadcrumb trail={accountsTrail({ label: 'Inloggningslänk' })} />
    <Done code={done} />
    <PageTitle>Lämna över länken</PageTitle>
    <Lead>
      Med länken väljer <strong>{email}</strong> sitt lösenord. Den går att använda en gång, till och med {until}.
    </Lead>
    <ActBox tab="Nästa steg">
      <Act
        title="Kopiera länken nu"
        actions={<LinkButton to={path('accounts')}>Klar</LinkButton>}
        below={
          <p className="break-all">
            <RawValue>{link}</RawValue>
          </p>
        }
      >
        Den visas bara på den här sidan. Har den kommit bort skapar du en ny, och då slutar den gamla att fungera.
      </Act>
    </ActBox>
  </>
)
