import { asksManager } from '~/domain/signal'
import { path } from '~/paths'
import { givenName, personName } from '~/text/person'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { TextLink } from '~/ui/text-link'
import { AnswerDue } from './answer-due'
import type { SignalPageProps } from './signal-page'
import { SignalWhy } from './why'

/** Invite to a talk and answer; a Reko-AG whom nobody answered in time first asks the manager. */
export function SignalNextStep({ signal, today, role }: Pick<SignalPageProps, 'signal' | 'today' | 'role'>) {
  const { person, slug, status, dueOn, managers, may } = signal
  const asks = asksManager(role, status, managers.length > 0)
  const id = { id: slug }
  return (
    <ActBox tab="Nästa steg">
      <Act
        title={
          asks
            ? `Ring chefen om ${personName(person.name)}`
            : `Bjud in ${givenName(person.name)} till ett omtankessamtal`
        }
        actions={
          <>
            <LinkButton to={path('signalAnswer', id)} kind="filled">
              Svara på signalen
            </LinkButton>
            <LinkButton to="#inbjudan">Läs inbjudan</LinkButton>
            {may.snooze && <LinkButton to={path('signalSnooze', id)}>Skjut upp svaret</LinkButton>}
          </>
        }
        below={
          <>
            <SignalWhy signal={signal} asOf={today} today={today} open />
            {status === 'uppskjuten' && (
              <p className="mt-2">
                <TextLink to={path('start')}>Tillbaka till det som väntar</TextLink>
              </p>
            )}
          </>
        }
      >
        <p className="measure">
          {asks
            ? `Chef är ${managers.join(' och ')}. Hör vad som är gjort och vem som bjuder in. Är det du, så är inbjudan skriven.`
            : 'Inbjudan är skriven. Den säger varför ni ses, att samtalet är frivilligt att förbereda och att facket får vara med.'}
        </p>
        <AnswerDue on={dueOn} today={today} />
      </Act>
    </ActBox>
  )
}
