import { path } from '~/paths'
import { TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'

interface ContactPageProps extends PostedProps {
  contact: { organisation: string | null; phone: string | null; phoneHours: string | null; isOutside: boolean }
}

/** How somebody is reached by those she writes with. */
export const ContactPage = ({
  contact: { organisation, phone, phoneHours, isOutside },
  ...posted
}: ContactPageProps) => (
  <FormPage
    {...posted}
    trail={[
      { label: 'Start', to: path('start') },
      { label: 'Inställningar', to: path('settings') },
      { label: 'Hur du nås' },
    ]}
    title="Hur du nås"
    lead="Uppgifterna visas för dem du skriver med om en medarbetare."
    tab="Kontaktuppgifter"
    action={path('ownContact')}
    initial={{ organisation: organisation ?? '', telefon: phone ?? '', telefontid: phoneHours ?? '' }}
    save="Spara"
    cancel={path('settings')}
  >
    {(field) => (
      <>
        {isOutside && (
          <TextField
            {...field('organisation')}
            label="Vårdgivare eller företagshälsovård"
            hint="Har du bytt gäller inte de medgivanden som finns längre. Medarbetaren behöver ge nya."
            autoComplete="organization"
          />
        )}
        <TextField {...field('telefon')} label="Telefon" type="tel" autoComplete="tel" width="medium" />
        <TextField {...field('telefontid')} label="Telefontid" hint="Till exempel vardagar 8–9." />
      </>
    )}
  </FormPage>
)
