import type { Contact } from '~/domain/contact'
import { addDays, type Day } from '~/domain/day'
import { wantsAnswer, type Answer, type SignalStatus } from '~/domain/signal'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { invitationText } from '~/text/invitation'
import { givenName, personName, pronoun } from '~/text/person'
import { answerText, statusSentence } from '~/text/signal'
import { Breadcrumb } from '~/ui/breadcrumb'
import { CopyText } from '~/ui/copy-text'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { TextLink } from '~/ui/text-link'
import { CaseEntry } from '../parts/case-entry'
import { Date } from '../parts/day'
import { Finding } from './finding'
import { Contested, contested, type ToldContest } from './contested'
import { SignalNextStep } from './signal-next-step'
import { SignalWhy, type SignalReason } from './why'

export interface SignalPageProps {
  signal: SignalReason & {
    slug: string
    person: { slug: string; name: string | null; workplace: string }
    occasions: number
    heldSince: Day
    firstOccasion: Day
    contacts: readonly Contact[]
    /** Who manages her, by name. */
    managers: readonly string[]
    status: SignalStatus
    raisedOn: Day
    escalatedOn: Day | null
    endedOn: Day | null
    dueOn: Day
    history: SignalEvent[]
    openCase: { slug: string } | null
    contests: readonly ToldContest[]
    may: { answer: boolean; snooze: boolean; openCase: boolean; settle: boolean }
  }
  today: Day
  role: string
  /** Who signs the invitation. */
  sender: string
}

type SignalEvent =
  | { kind: 'answered'; on: Day; by: string; answer: Answer }
  | { kind: 'snoozed'; on: Day; by: string; until: Day; reason: string }

export function SignalPage({ signal, today, role, sender }: SignalPageProps) {
  const { person, status } = signal
  const waits = wantsAnswer(status)
  return (
    <>
      <Breadcrumb
        trail={[
          { label: 'Start', to: path('start') },
          { label: 'Signaler', to: path('signals') },
          { label: personName(person.name) },
        ]}
      />
      <PageTitle>{personName(person.name)}</PageTitle>
      <Lead>
        <Finding
          who={person.name === null ? pronoun(null) : givenName(person.name)}
          {...{ signal, contacts: signal.contacts, asOf: asOf(signal, today) }}
        />{' '}
        {standing(signal, today)}
      </Lead>
      {status === 'bestridd' && <Contested signal={signal} today={today} />}
      {waits && signal.may.answer ? (
        <SignalNextStep {...{ signal, today, role }} />
      ) : (
        <div className="mt-6">
          {!waits && status !== 'bestridd' && <TextLink to={path('start')}>Tillbaka till det som väntar</TextLink>}
          <SignalWhy signal={signal} asOf={asOf(signal, today)} today={today} open />
        </div>
      )}
      {waits && (
        <Section title="Inbjudan" id="inbjudan" aside="Kopiera, ändra och skicka">
          <CopyText
            id="inbjudans-text"
            label="Texten är färdig att kopiera"
            value={invitationText(person.name, sender, signal.parameters)}
          />
        </Section>
      )}
      <CaseEntry
        person={person}
        openCase={signal.openCase}
        may={signal.may}
        reason="signal"
        signal={signal.slug}
        role={role}
      />
      <Section
        title="Det här har hänt"
        aside={<TextLink to={path('person', { id: person.slug })}>Till kortet</TextLink>}
      >
        <Timeline items={events(signal, today)} />
      </Section>
    </>
  )
}

const asOf = ({ endedOn }: { endedOn: Day | null }, today: Day): Day =>
  endedOn === null ? today : addDays(endedOn, -1)

function standing({ status, dueOn, endedOn }: SignalPageProps['signal'], today: Day): string {
  if (status === 'avslutad' && endedOn !== null)
    return `Det regeln söker stämmer inte längre sedan ${shortDay(endedOn, today)}.`
  if (status === 'uppskjuten') return `Svaret är uppskjutet till ${shortDay(dueOn, today)}.`
  return statusSentence[status]
}

function events(signal: SignalPageProps['signal'], today: Day) {
  const told = signal.history.map((event) => ({
    on: event.on,
    text:
      event.kind === 'answered'
        ? `${event.by} svarade. ${answerText(event.answer, today)}`
        : `${event.by} sköt upp svaret till ${shortDay(event.until, today)}. ${event.reason}`,
  }))
  const ended =
    signal.endedOn === null
      ? []
      : [{ on: signal.endedOn, text: 'Det regeln söker stämmer inte längre. Signalen avslutades.' }]
  const escalated =
    signal.escalatedOn === null
      ? []
      : [{ on: signal.escalatedOn, text: 'Ingen hade svarat. Reko-AG fick signalen också.' }]
  const raised = { on: signal.raisedOn, text: 'Signalen kom.' }
  return [...ended, ...told, ...contested(signal.contests), ...escalated, raised]
    .sort((one, other) => other.on - one.on)
    .map(({ on, text }) => ({ when: <Date day={on} today={today} />, children: text }))
}
