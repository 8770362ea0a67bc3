import { path } from '~/paths'
import { mailChoices } from '~/text/mail-choice'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'

interface SettingsPageProps extends PostedProps {
  settings: { email: string; mail: string }
}

export const SettingsPage = ({ settings: { email, mail }, ...posted }: SettingsPageProps) => (
  <>
    <FormPage
      {...posted}
      trail={[{ label: 'Start', to: path('start') }, { label: 'Inställningar' }]}
      title="Inställningar"
      lead={`Mejl från portalen går till ${email}. I dem står bara att något väntar, aldrig vem eller vad det gäller.`}
      tab="Mejl till dig"
      action={path('settings')}
      save="Spara"
      cancel={path('start')}
      initial={{ mejl: mail }}
    >
      {(field) => (
        <RadioGroup
          {...field('mejl')}
          legend="När vill du ha mejl?"
          hint="Mejl om själva kontot, till exempel en ny länk för lösenord, får du alltid."
          options={mailChoices}
        />
      )}
    </FormPage>
    <Section title="Inloggning" aside={<TextLink to={path('ownLogin')}>Ändra hur du loggar in</TextLink>}>
      <p className="measure">
        Ställ in en app eller en passkey, så räcker det inte med ditt lösenord för att komma in.
      </p>
    </Section>
    <Section title="Hur du nås" aside={<TextLink to={path('ownContact')}>Ändra dina kontaktuppgifter</TextLink>}>
      <p className="measure">Telefon och telefontid visas för dem du skriver med om en medarbetare.</p>
    </Section>
  </>
)
