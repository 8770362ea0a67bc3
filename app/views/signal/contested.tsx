import type { ContestOutcome } from '~/domain/contest'
import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { shortDay } from '~/text/day'
import { contestOutcomeText } from '~/text/own'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Note } from '~/ui/note'
import { Due } from '../parts/due'

export interface ToldContest {
  on: Day
  text: string
  dueOn: Day
  answer: { outcome: ContestOutcome; text: string; on: Day; by: string } | null
}

interface ContestedProps {
  signal: { slug: string; contests: readonly ToldContest[]; may: { settle: boolean } }
  today: Day
}

/** The employee contests the signal: for the Reko-AG to answer, and for the manager to wait for. */
export function Contested({ signal: { slug, contests, may }, today }: ContestedProps) {
  const dueOn = contests[0]?.dueOn ?? today
  if (!may.settle)
    return (
      <Note>
        Medarbetaren säger emot signalen. Reko-AG svarar senast {shortDay(dueOn, today)}. Du behöver inte svara på
        signalen innan dess.
      </Note>
    )
  return (
    <ActBox tab="Nästa steg">
      <Act
        title="Svara medarbetaren, som säger emot"
        actions={
          <LinkButton to={path('signalContest', { id: slug })} kind="filled">
            Läs och svara
          </LinkButton>
        }
      >
        <p>Läs vad medarbetaren skriver, prata med chefen om du behöver, och säg vad du kommer fram till.</p>
        <Due on={dueOn} today={today} what={`svara senast ${shortDay(dueOn, today)}`} />
      </Act>
    </ActBox>
  )
}

/** What has been said against it and answered, as events; the words themselves are between the employee and the Reko-AG. */
export const contested = (contests: readonly ToldContest[]): { on: Day; text: string }[] =>
  contests.flatMap(({ on, answer }) => [
    ...(answer
      ? [{ on: answer.on, text: `${answer.by} svarade medarbetaren. ${contestOutcomeText[answer.outcome]}.` }]
      : []),
    { on, text: 'Medarbetaren sa emot signalen.' },
  ])
