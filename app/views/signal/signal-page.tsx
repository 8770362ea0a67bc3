import { addDays, type Day } from '~/domain/day'
import type { Answer, SignalStatus } from '~/domain/signal'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { invitationText } from '~/text/invitation'
import { givenName, personName } from '~/text/person'
import { answerText, findingText, statusSentence } from '~/text/signal'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { Timeline } from '~/ui/timeline'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'
import { Due } from '../parts/due'
import { SignalWhy, type SignalReason } from './why'

export interface SignalPageProps {
  signal: SignalReason & {
    slug: string
    person: { slug: string; name: string | null; workplace: string }
    occasions: number
    firstOccasion: Day
    status: SignalStatus
    raisedOn: Day
    escalatedOn: Day | null
    endedOn: Day | null
    dueOn: Day
    history: SignalEvent[]
    may: { answer: boolean; snooze: boolean }
  }
  today: Day
  /** Who signs the invitation. */
  sender: string
}

type SignalEvent =
  | { kind: 'answered'; on: Day; by: string; answer: Answer }
  | { kind: 'snoozed'; on: Day; by: string; until: Day; reason: string }

export function SignalPage({ signal, today, sender }: SignalPageProps) {
  const { person, status } = signal
  const waits = status !== 'besvarad' && status !== 'avslutad'
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
        Vi ser <b>{findingText(signal, today)}</b>. {standing(signal, today)}
      </Lead>
      {waits && signal.may.answer ? (
        <NextStep signal={signal} today={today} />
      ) : (
        <div className="mt-6">
          <SignalWhy signal={signal} asOf={asOf(signal, today)} today={today} open />
        </div>
      )}
      {waits && (
        <Section title="Inbjudan" id="inbjudan" aside="Kopiera, ändra och skicka">
          <p className="measure rounded-box border border-rule bg-surface p-6 whitespace-pre-line">
            {invitationText(person.name, sender)}
          </p>
        </Section>
      )}
      <Section
        title="Det här har hänt"
        aside={<TextLink to={path('person', { id: person.slug })}>Till kortet</TextLink>}
      >
        <Timeline items={events(signal, today)} />
      </Section>
    </>
  )
}

const NextStep = ({ signal, today }: Pick<SignalPageProps, 'signal' | 'today'>) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Bjud in ${givenName(signal.person.name)} till ett omtankessamtal`}
      actions={
        <>
          <LinkButton to={path('signalAnswer', { id: signal.slug })} kind="filled">
            Svara på signalen
          </LinkButton>
          <LinkButton to="#inbjudan">Läs inbjudan</LinkButton>
          {signal.may.snooze && (
            <LinkButton to={path('signalSnooze', { id: signal.slug })}>Skjut upp svaret</LinkButton>
          )}
        </>
      }
      below={<SignalWhy signal={signal} asOf={today} today={today} open />}
    >
      <p className="measure">
        Inbjudan är skriven. Den säger varför ni ses, att samtalet är frivilligt att förbereda och att facket får vara
        med.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4">
        <Due on={signal.dueOn} today={today} />
        <span>
          Svara senast <Date day={signal.dueOn} today={today} />
        </span>
      </p>
    </Act>
  </ActBox>
)

const asOf = ({ endedOn }: { endedOn: Day | null }, today: Day): Day =>
  endedOn === null ? today : addDays(endedOn, -1)

function standing({ status, dueOn, endedOn }: SignalPageProps['signal'], today: Day): string {
  if (status === 'avslutad' && endedOn !== null) return `Regeln gäller inte längre sedan ${shortDay(endedOn, today)}.`
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
    signal.endedOn === null ? [] : [{ on: signal.endedOn, text: 'Regeln gäller inte längre. Signalen avslutades.' }]
  const escalated =
    signal.escalatedOn === null
      ? []
      : [{ on: signal.escalatedOn, text: 'Ingen hade svarat. Reko-AG fick signalen också.' }]
  const raised = { on: signal.raisedOn, text: 'Signalen kom.' }
  return [...ended, ...told, ...escalated, raised]
    .sort((one, other) => other.on - one.on)
    .map(({ on, text }) => ({ when: <Date day={on} today={today} />, children: text }))
}
