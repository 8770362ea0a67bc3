import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dayRange } from '~/text/day'
import { sentence } from '~/text/number'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import { ActBox, ActList, ActRow } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Date } from '../parts/day'
import { Due } from '../parts/due'
import type { DeskQuestion, DeskSignal, DeskTalk } from './desk'

export type DeskAct =
  | { kind: 'signal'; on: Day; signal: DeskSignal }
  | { kind: 'talk'; on: Day; talk: DeskTalk }
  | { kind: 'question'; on: Day; question: DeskQuestion }

/** Everything that waits for one person, in the order it is due. */
export const actsInOrder = (desk: {
  signals: readonly DeskSignal[]
  talks: readonly DeskTalk[]
  questions: readonly DeskQuestion[]
}): DeskAct[] =>
  [
    ...desk.signals.map((signal): DeskAct => ({ kind: 'signal', on: signal.dueOn, signal })),
    ...desk.talks.map((talk): DeskAct => ({ kind: 'talk', on: talk.on, talk })),
    ...desk.questions.map((question): DeskAct => ({ kind: 'question', on: question.dueOn, question })),
  ].sort((one, other) => one.on - other.on)

/** The act box of a start page; the most urgent act has the filled button. */
export const DeskActs = ({ acts, today }: { acts: readonly DeskAct[]; today: Day }) => (
  <ActBox tab="Att göra, i den ordning det brådskar">
    <ActList>
      {acts.map((act, place) => {
        const { key, title, text, to, button } = told(act, today)
        return (
          <ActRow
            key={key}
            when={<Date day={act.on} today={today} />}
            state={<Due on={act.on} today={today} />}
            title={title}
            action={
              <LinkButton to={to} kind={place === 0 ? 'filled' : 'outline'}>
                {button}
              </LinkButton>
            }
          >
            {text}
          </ActRow>
        )
      })}
    </ActList>
  </ActBox>
)

function told(act: DeskAct, today: Day) {
  if (act.kind === 'signal') {
    const { signal } = act
    return {
      key: signal.slug,
      title: `Svara på signalen om ${personName(signal.name)}`,
      text: `${sentence(findingText(signal, today))}. En inbjudan till omtankessamtal ligger färdig att skicka.`,
      to: path('signal', { id: signal.slug }),
      button: 'Läs och svara',
    }
  }
  if (act.kind === 'talk') {
    const { talk } = act
    const name = personName(talk.name)
    const past = talk.on <= today
    return {
      key: `talk ${talk.personSlug} ${talk.on}`,
      title: past ? `Skriv upp samtalet med ${name}` : `Samtal med ${name}`,
      text: past ? 'Samtalet var bokat. Skriv upp att ni har setts, eller boka en ny dag.' : 'Samtalet är bokat.',
      to: path('personContacts', { id: talk.personSlug }),
      button: past ? 'Skriv upp samtalet' : 'Se samtalet',
    }
  }
  const { question } = act
  return {
    key: `question ${question.personSlug} ${question.on}`,
    title: `Två uppgifter om ${personName(question.name)}`,
    text: `Du har registrerat frånvaro själv, och lönesystemet säger något annat om ${dayRange(question.on, question.to, today)}. Vilken stämmer?`,
    to: path('personAbsence', { id: question.personSlug }),
    button: 'Välj vilken som stämmer',
  }
}
