import { contactsOf } from '#db/contact.server'
import { contestsOf, type ToldContest } from '#db/contest.server'
import { freshnessOf } from '#db/freshness.server'
import { settingsOn } from '#db/setting.server'
import { ownSignalsOf, type StoredSignal } from '#db/signal.server'
import { spellsOf } from '#db/absence.server'
import { addDays, type Day } from '~/domain/day'
import { judge, type Judgement } from '~/domain/judgement'
import { signalStatus, type SignalStatus } from '~/domain/signal'
import type { Question } from './gate.server'
import { defineOwnRead } from './own-read.server'

/** A signal as whom it is about sees it. */
export interface OwnSignal extends Pick<
  StoredSignal,
  'slug' | 'parameters' | 'version' | 'startsOn' | 'occasions' | 'firstOccasion' | 'heldSince'
> {
  status: SignalStatus
  raisedOn: Day
  endedOn: Day | null
  /** What counts: today, or on the last day it held. */
  judgement: Judgement
  freshTo: Day | null
  contests: ToldContest[]
}

/** Signals about her, the latest first. */
export const readOwnSignals = defineOwnRead('own.read', (question, personId) => ({
  signals: ownSignals(question, personId),
}))

export const readOwnSignal = defineOwnRead('own.read', (question, personId, { slug }: { slug: string }) => {
  const signal = ownSignals(question, personId).find((one) => one.slug === slug)
  return signal ? { signal, answerDays: settingsOn(question.db, question.today).contestDueDays } : null
})

export function ownSignals({ db, today }: Question, personId: number): OwnSignal[] {
  const spells = spellsOf(db, personId)
  const contacts = contactsOf(db, personId).map(({ on, heldOn }) => heldOn ?? on)
  const freshTo = freshnessOf(db, today)
  return ownSignalsOf(db, personId).map(({ id, facts, ...signal }) => {
    const { slug, parameters, version, startsOn, occasions, firstOccasion, heldSince } = signal
    const asOf = facts.endedOn === null ? today : addDays(facts.endedOn, -1)
    return {
      ...{ slug, parameters, version, startsOn, occasions, firstOccasion, heldSince, freshTo },
      status: signalStatus(facts, today),
      raisedOn: facts.raisedOn,
      endedOn: facts.endedOn,
      judgement: judge(parameters, { spells, contacts }, asOf, startsOn),
      contests: contestsOf(db, id),
    }
  })
}
