import type { Day } from '~/domain/day'
import { asksManager } from '~/domain/signal'
import { ActBox, ActList, ActRow } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import { Date } from '../parts/day'
import { Due } from '../parts/due'
import type { InterventionAct } from '~/reads/intervention-waiting.server'
import type { ThreadAct } from '~/reads/thread-waiting.server'
import type { DeskAsk, DeskCorrection, DeskDuty, DeskQuestion, DeskSignal, DeskTalk } from './desk'
import { told } from './told-act'

export type DeskAct =
  /** `ask`: the manager is asked first. */
  | { kind: 'signal'; on: Day; signal: DeskSignal; ask: boolean }
  | { kind: 'talk'; on: Day; talk: DeskTalk }
  | { kind: 'question'; on: Day; question: DeskQuestion }
  | { kind: 'duty'; on: Day; duty: DeskDuty }
  | { kind: 'ask'; on: Day; ask: DeskAsk }
  | { kind: 'correction'; on: Day; correction: DeskCorrection }
  | { kind: 'thread'; on: Day; thread: ThreadAct; outside: boolean }
  | { kind: 'intervention'; on: Day; act: InterventionAct }

/** Everything that waits for one person, in the order it is due. */
export const actsInOrder = (
  desk: {
    signals: readonly DeskSignal[]
    talks: readonly DeskTalk[]
    questions: readonly DeskQuestion[]
    duties: readonly DeskDuty[]
    asks: readonly DeskAsk[]
    corrections: readonly DeskCorrection[]
    threads: readonly ThreadAct[]
    interventions: readonly InterventionAct[]
  },
  role: 'chef' | 'rekoAg',
): DeskAct[] =>
  [
    ...desk.signals.map((signal): DeskAct => ({
      ...{ kind: 'signal', on: signal.dueOn, signal },
      ask: asksManager(role, signal.status, signal.managed),
    })),
    ...desk.talks.map((talk): DeskAct => ({ kind: 'talk', on: talk.on, talk })),
    ...desk.questions.map((question): DeskAct => ({ kind: 'question', on: question.dueOn, question })),
    ...desk.duties.map((duty): DeskAct => ({ kind: 'duty', on: duty.on, duty })),
    ...desk.asks.map((ask): DeskAct => ({ kind: 'ask', on: ask.on, ask })),
    ...desk.corrections.map((one): DeskAct => ({ kind: 'correction', on: one.dueOn, correction: one })),
    ...threadActsOf(desk.threads, false),
    ...interventionActsOf(desk.interventions),
  ].sort(byDay)

export const byDay = (one: DeskAct, other: DeskAct): number => one.on - other.on

/** `outside`: as the party sees them. */
export const threadActsOf = (acts: readonly ThreadAct[], outside: boolean): DeskAct[] =>
  acts.map((thread) => ({ kind: 'thread', on: thread.due.on, thread, outside }))

export const interventionActsOf = (acts: readonly InterventionAct[]): DeskAct[] =>
  acts.map((act) => ({ kind: 'intervention', on: act.on, act }))

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
