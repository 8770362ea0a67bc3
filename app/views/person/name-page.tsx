import type { NameReason } from '~/domain/name-form'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import type { FormProps } from '../parts/form-props'
import { PersonTrail } from './person-trail'

export interface NamePageProps {
  slug: string
  role: Role
  /** The name, once, to whoever has just told why. */
  name?: string | undefined
  form?: FormProps | undefined
}

export function NamePage({ slug, role, name, form }: NamePageProps) {
  const errors = shownErrors(form?.errors)
  return (
    <>
      <PersonTrail person={{ slug, name: null }} last="Namn" />
      <ErrorSummary errors={errors.list} />
      {name === undefined ? (
        <Asking {...{ slug, role, errors }} value={form?.values.skal} />
      ) : (
        <Shown {...{ slug, name }} />
      )}
    </>
  )
}

const Shown = ({ slug, name }: { slug: string; name: string }) => (
  <>
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

interface AskingProps {
  slug: string
  role: Role
  errors: ReturnType<typeof shownErrors>
  value: string | undefined
}

const Asking = ({ slug, role, errors, value }: AskingProps) => (
  <>
    <PageTitle>Visa namnet</PageTitle>
    <Lead>Personen har skyddade personuppgifter. Namnet visas en gång, och i loggen står att du har sett det.</Lead>
    <ActBox tab="Varför behöver du namnet?">
      <Form action={path('personName', { id: slug })} role={role}>
        <RadioGroup name="skal" legend="Skäl" options={reasons} value={value} error={errors.at('skal')} />
        <ButtonRow>
          <Button>Visa namnet</Button>
          <LinkButton to={path('person', { id: slug })}>Avbryt</LinkButton>
        </ButtonRow>
      </Form>
    </ActBox>
  </>
)
