import type { ContactKind } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { contactName, contactWith } from '~/text/absence'
import { dateTime, shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { personName } from '~/text/person'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RadioGroup } from '~/ui/radio-group'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { BookedTalk, type ShownContact } from './booked-talk'
import { PersonTrail } from './person-trail'

interface ContactsPageProps extends PostedProps {
  person: { slug: string; name: string | null }
  contacts: readonly ShownContact[]
  may: { note: boolean }
  today: Day
}

export function ContactsPage({ person, contacts, may, today, role, once, form }: ContactsPageProps) {
  const posted = { person, today, role, once, form }
  const booked = contacts.filter(({ heldOn }) => heldOn === null).sort((one, other) => one.on - other.on)
  const [first] = booked
  const held = contacts.filter(({ heldOn }) => heldOn !== null)
  return (
    <>
      <PersonTrail person={person} last="Kontakter" />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>Kontakter med {personName(person.name)}</PageTitle>
      <Lead>{leadOf(held, today)}</Lead>
      {first && (
        <ActBox tab={booked.length === 1 ? 'Bokat samtal' : 'Bokade samtal'}>
          {booked.map((talk) => (
            <BookedTalk key={talk.slug} {...posted} {...{ talk, may, first: talk === first }} />
          ))}
        </ActBox>
      )}
      {may.note &&
        (first ? (
          <Section title="Anteckna en kontakt">
            <NoteForm {...posted} kind={first.on <= today ? 'outline' : 'filled'} />
          </Section>
        ) : (
          <ActBox tab="Anteckna en kontakt">
            <NoteForm {...posted} kind="filled" />
          </ActBox>
        ))}
      <Section title="Så har ni pratat">
        {held.length > 0 ? (
          <Timeline items={held.map((contact) => told(contact, person.name, today))} />
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

type NoteFormProps = PostedProps & Pick<ContactsPageProps, 'person' | 'today'> & { kind: 'filled' | 'outline' }

const NoteForm = ({ person, today, kind, ...posted }: NoteFormProps) => (
  <TypedForm
    {...posted}
    action={path('personContacts', { id: person.slug })}
    hidden={{ atgard: 'anteckna' }}
    initial={{ datum: dateTime(today) }}
  >
    {(field) => (
      <>
        <RadioGroup {...field('sort')} legend="Hur hade ni kontakt?" options={kinds} />
        <DateField {...field('datum')} label="Dag" hint="En dag som kommer betyder att samtalet är bokat." />
        <ButtonRow>
          <Button kind={kind}>Spara kontakten</Button>
          <LinkButton to={path('person', { id: person.slug })}>Avbryt</LinkButton>
        </ButtonRow>
      </>
    )}
  </TypedForm>
)

const told = ({ heldOn, on, kind, by }: ShownContact, name: string | null, today: Day) => ({
  when: <Date day={heldOn ?? on} today={today} />,
  children: `${contactWith(kind, name)}. Antecknat av ${by}.`,
})
