import { path } from '~/paths'
import { mailChoices } from '~/text/mail-choice'
import { RadioGroup } from '~/ui/radio-group'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'

interface SettingsPageProps extends PostedProps {
  settings: { email: string; mail: string }
}

export const SettingsPage = ({ settings: { email, mail }, ...posted }: SettingsPageProps) => (
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
)
