import type { NameReason } from '~/domain/name-form'
import { path } from '~/paths'
import { ButtonRow, LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { PersonTrail, personTrail } from './person-trail'

interface NamePageProps extends PostedProps {
  slug: string
  /** The name, once, to whoever has just told why. */
  name?: string | undefined
}

export const NamePage = ({ slug, name, ...posted }: NamePageProps) =>
  name === undefined ? <Asking {...posted} slug={slug} /> : <Shown {...{ slug, name }} />

const Shown = ({ slug, name }: { slug: string; name: string }) => (
  <>
    <PersonTrail person={{ slug, name: null }} last="Namn" />
    <PageTitle>{name}</PageTitle>
    <Lead>
      <b>Namnet visas bara nu.</b> Att du har sett det och varför står i åtkomstloggen. Skriv det inte i mejl eller
      kalendrar.
    </Lead>
    <ButtonRow>
      <LinkButton to={path('person', { id: slug })}>Tillbaka till kortet</LinkButton>
    </ButtonRow>
  </>
)

const reasons: { value: NameReason; label: string; hint: string }[] = [
  { value: 'kontakt', label: 'Jag ska ta kontakt', hint: 'Ringa, träffas eller skriva.' },
  { value: 'underlag', label: 'Jag ska göra ett underlag', hint: 'En kallelse, en plan eller ett intyg.' },
  { value: 'kontroll', label: 'Jag behöver veta att det är rätt person', hint: 'Innan jag antecknar något.' },
]

const Asking = ({ slug, ...posted }: Omit<NamePageProps, 'name'>) => (
  <FormPage
    {...posted}
    trail={personTrail({ slug, name: null }, 'Namn')}
    title="Visa namnet"
    lead="Personen har skyddade personuppgifter. Namnet visas en gång, och i loggen står att du har sett det."
    tab="Varför behöver du namnet?"
    action={path('personName', { id: slug })}
    save="Visa namnet"
    cancel={path('person', { id: slug })}
  >
    {(field) => <RadioGroup {...field('skal')} legend="Skäl" options={reasons} />}
  </FormPage>
)
