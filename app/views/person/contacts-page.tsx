import type { ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { path } from '~/paths'
import { contactName } from '~/text/absence'
import { dateTime, shortDay } from '~/text/day'
import { shownErrors, type ShownErrors } from '~/text/form-error'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Form, HiddenField } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import type { FormProps } from '../parts/form-props'
import { BookedTalk, type ShownContact } from './booked-talk'
import { PersonTrail } from './person-trail'

export interface ContactsPageProps {
  person: { slug: string; name: string | null }
  contacts: readonly ShownContact[]
  may: { note: boolean }
  today: Day
  role: Role
  form?: FormProps | undefined
}

export function ContactsPage({ person, contacts, may, today, role, form }: ContactsPageProps) {
  const errors = shownErrors(form?.errors)
  const values = form?.values ?? {}
  const booked = contacts.filter(({ heldOn }) => heldOn === null)
  const held = contacts.filter(({ heldOn }) => heldOn !== null)
  return (
    <>
      <PersonTrail person={person} last="Kontakter" />
      <ErrorSummary errors={errors.list} />
      <PageTitle>Kontakter med {personName(person.name)}</PageTitle>
      <Lead>{leadOf(held, today)}</Lead>
      {may.note && (
        <ActBox tab="Anteckna en kontakt">
          <NoteForm person={person} today={today} role={role} errors={errors} values={values} />
        </ActBox>
      )}
      {booked.length > 0 && (
        <Section title="Bokade samtal">
          {booked.map((talk) => (
            <BookedTalk key={talk.slug} {...{ person, talk, today, role, may, errors, values }} />
          ))}
        </Section>
      )}
      <Section title="Så har ni pratat">
        {held.length > 0 ? (
          <Timeline items={held.map((contact) => told(contact, today))} />
        ) : (
          <Empty title="Ingen kontakt är antecknad">
            Samtal, telefonsamtal och möten som du antecknar här syns för den som är chef och för Reko-AG.
          </Empty>
        )}
      </Section>
    </>
  )
}

function leadOf([latest]: readonly ShownContact[], today: Day): string {
  if (!latest?.heldOn) return 'Skriv bara upp att ni har pratat och när, inte vad som har sagts om sjukdom.'
  return `Senast ${shortDay(latest.heldOn, today)}, ${contactName[latest.kind]}. Skriv bara upp att ni har pratat, inte vad som har sagts om sjukdom.`
}

const kinds: { value: ContactKind; label: string; hint?: string }[] = [
  { value: 'talk', label: 'Samtal', hint: 'Till exempel ett omtankessamtal. Går också att boka framåt.' },
  { value: 'phone', label: 'Telefon' },
  { value: 'meeting', label: 'Möte' },
  { value: 'message', label: 'Meddelande' },
]

interface NoteFormProps {
  person: { slug: string }
  today: Day
  role: Role
  errors: ShownErrors
  values: Record<string, string>
}

const NoteForm = ({ person, today, role, errors, values }: NoteFormProps) => (
  <Form action={path('personContacts', { id: person.slug })} role={role}>
    <RadioGroup
      name="sort"
      legend="Hur hade ni kontakt?"
      options={kinds}
      value={values.sort}
      error={errors.at('sort')}
    />
    <DateField
      name="datum"
      label="Dag"
      hint={`Till exempel ${dateTime(today)}. En dag som kommer betyder att samtalet är bokat.`}
      value={values.datum ?? dateTime(today)}
      error={errors.at('datum')}
    />
    <HiddenField name="atgard" value="anteckna" />
    <ButtonRow>
      <Button>Spara kontakten</Button>
      <LinkButton to={path('person', { id: person.slug })}>Avbryt</LinkButton>
    </ButtonRow>
  </Form>
)

const told = ({ heldOn, on, kind, by }: ShownContact, today: Day) => ({
  when: <Date day={heldOn ?? on} today={today} />,
  children: `${sentence(contactName[kind])}. Antecknat av ${by}.`,
})
