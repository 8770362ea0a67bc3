import { mailFailedText, mailWaitingText } from '~/text/mail-standing'
import { path } from '~/paths'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'

interface MailStanding {
  mail: { waiting: number; givenUp: number }
  sends: boolean
}

/** How it goes with the e-mail of the portal, in numbers. */
export const MailStanding = ({ mail: { waiting, givenUp }, sends }: MailStanding) => (
  <Section title="Mejl från portalen">
    {sends ? (
      <p>{mailWaitingText(waiting)}</p>
    ) : (
      <>
        <State kind="warns">Inga mejl skickas</State>
        <p className="measure mt-1">
          Ingen e-postserver är inställd. {mailWaitingText(waiting)} Sätt SMTP_URL där portalen startas.
        </p>
      </>
    )}
    {givenUp > 0 && (
      <p className="measure mt-3">
        <State kind="warns">{mailFailedText(givenUp)}</State>
        <br />
        Kontrollera adresserna under <TextLink to={path('accounts')}>Användare</TextLink> och e-postservern.
      </p>
    )}
  </Section>
)
