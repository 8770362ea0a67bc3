import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { givenName } from '~/text/person'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { AnswerDue } from '../signal/answer-due'
import type { ShownOverview } from './case-page'

interface SignalStepProps {
  shown: ShownOverview
  signal: { slug: string; dueOn: Day }
  today: Day
}

export const SignalStep = ({ shown, signal, today }: SignalStepProps) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Svara på signalen om ${givenName(shown.person.name)}`}
      actions={
        <LinkButton to={path('signal', { id: signal.slug })} kind="filled">
          Läs och svara
        </LinkButton>
      }
    >
      <p>Signalen står kvar tills du har svarat, också när ett ärende pågår.</p>
      <AnswerDue on={signal.dueOn} today={today} />
    </Act>
  </ActBox>
)
