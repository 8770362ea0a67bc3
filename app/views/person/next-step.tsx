import { addDays, type Day } from '~/domain/day'
import { workdayFrom } from '~/domain/standing'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { sentence } from '~/text/number'
import { givenName } from '~/text/person'
import { findingText } from '~/text/signal'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { TextLink } from '~/ui/text-link'
import { Due } from '../parts/due'
import { AnswerDue } from '../signal/answer-due'
import { SignalWhy } from '../signal/why'
import type { PersonPageProps } from './person-page'
import { waits, type ShownSignal } from './shown-signal'

interface NextStepProps {
  card: PersonPageProps['card']
  today: Day
}

/** The one thing to do now: answer the signal, write up a talk whose day has come, or make an early call. */
export function NextStep({ card, today }: NextStepProps) {
  const { signals, contacts, now, may } = card
  const waiting = signals.filter(waits)
  const [signal] = waiting
  if (signal && may.answer) return <AnswerSignal {...{ card, signal, today }} others={waiting.slice(1)} />
  const talk = contacts.findLast(({ heldOn, on }) => heldOn === null && on <= today)
  if (talk && may.note) return <WriteUp card={card} on={talk.on} today={today} />
  const talked = contacts.some(({ heldOn, on }) => now.kind === 'sick' && (heldOn ?? on) >= now.from)
  if (now.kind === 'sick' && now.dayNumber <= 7 && !talked && may.note)
    return <Call card={card} by={workdayFrom(addDays(now.from, 2))} today={today} />
  return null
}

type SignalStep = NextStepProps & { signal: ShownSignal; others: ShownSignal[] }

const AnswerSignal = ({ card, signal, others, today }: SignalStep) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Bjud in ${givenName(card.person.name)} till ett omtankessamtal`}
      actions={
        <>
          <LinkButton to={`${path('signal', { id: signal.slug })}#inbjudan`} kind="filled">
            Läs inbjudan
          </LinkButton>
          <LinkButton to={path('signalAnswer', { id: signal.slug })}>Svara på annat sätt</LinkButton>
        </>
      }
      below={
        <>
          <SignalWhy signal={signal} asOf={today} today={today} open />
          {others.map((other) => (
            <p key={other.slug} className="mt-3 text-row">
              Det finns en signal till:{' '}
              <TextLink to={path('signal', { id: other.slug })}>{findingText(other, today)}</TextLink>.
            </p>
          ))}
        </>
      }
    >
      <p>
        Inbjudan är skriven. Den säger varför ni ses, att samtalet är frivilligt att förbereda och att facket får vara
        med.
      </p>
      <AnswerDue on={signal.dueOn} today={today} />
    </Act>
  </ActBox>
)

const WriteUp = ({ card, on, today }: NextStepProps & { on: Day }) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Skriv upp samtalet med ${givenName(card.person.name)}`}
      actions={<ToContacts card={card} text="Skriv upp samtalet" />}
    >
      <p>Samtalet var bokat till {shortDay(on, today)}. Skriv upp att ni har setts, så slutar portalen fråga.</p>
      <p className="mt-1">
        <Due on={on} today={today} />
      </p>
    </Act>
  </ActBox>
)

const Call = ({ card, by, today }: NextStepProps & { by: Day }) => (
  <ActBox tab="Nästa steg">
    <Act title={`Ring ${givenName(card.person.name)}`} actions={<ToContacts card={card} text="Anteckna kontakten" />}>
      <p>
        {sentence(givenName(card.person.name))} är nyss sjukanmäld. Ring och hör hur det är och om något på jobbet
        behöver ordnas. Fråga inte efter diagnos.
      </p>
      <p className="mt-1">
        <Due on={by} today={today} what={`senast ${shortDay(by, today)}`} />
      </p>
    </Act>
  </ActBox>
)

const ToContacts = ({ card, text }: { card: NextStepProps['card']; text: string }) => (
  <LinkButton to={path('personContacts', { id: card.person.slug })} kind="filled">
    {text}
  </LinkButton>
)
