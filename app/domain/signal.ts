import { isOpenContest, type ContestFacts } from './contest'
import { addDays, later, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** `ny` wants an answer, `eskalerad` has waited so long that the Reko-AG is asked too. Source: formats.md, product.md §4. */
export type SignalStatus = 'ny' | 'besvarad' | 'uppskjuten' | 'bestridd' | 'eskalerad' | 'avslutad'

/** A signal as its facts stand. `latestOccasion` of an answer or snooze is the latest occasion it knew of. */
export interface SignalFacts {
  raisedOn: Day
  renewedOn: Day
  latestOccasion: Day
  escalatedOn: Day | null
  endedOn: Day | null
  answer: { latestOccasion: Day; answeredOn: Day } | null
  snooze: { latestOccasion: Day; until: Day; snoozedOn: Day } | null
  /** The latest of the employee's contests. */
  contest: ContestFacts | null
}

/**
 * What a signal waits for today. A later occasion than an answer or snooze knew of makes it new again. While the employee
 * contests it, it waits for the Reko-AG and for nothing else; when she was right it asks nothing more.
 */
export function signalStatus(signal: SignalFacts, today: Day): SignalStatus {
  if (signal.endedOn !== null && signal.endedOn <= today) return 'avslutad'
  if (isOpenContest(signal.contest)) return 'bestridd'
  if (wasWrong(signal) || knows(signal.answer, signal)) return 'besvarad'
  if (knows(signal.snooze, signal) && signal.snooze.until > today) return 'uppskjuten'
  return signal.escalatedOn !== null ? 'eskalerad' : 'ny'
}

/** Somebody is to answer it, now or when the time that was asked for is out; a contested one is the Reko-AG's to settle first. */
export const wantsAnswer = (status: SignalStatus): boolean =>
  status === 'ny' || status === 'eskalerad' || status === 'uppskjuten'

/** Nobody has answered in time: a Reko-AG hears with the manager, where there is one, before she answers herself. */
export const asksManager = (role: string, status: SignalStatus, managed: boolean): boolean =>
  role === 'rekoAg' && status === 'eskalerad' && managed

const knows = <Fact extends { latestOccasion: Day }>(fact: Fact | null, signal: SignalFacts): fact is Fact =>
  fact !== null && fact.latestOccasion >= signal.latestOccasion

const wasWrong = ({ contest, latestOccasion }: SignalFacts): boolean =>
  contest !== null && contest.outcome === 'right' && contest.latestOccasion >= latestOccasion

/**
 * The day an answer is due: so many days after it became new or the employee was told that it stands, or the day a snooze ran
 * out; while it is contested, the day she is to be answered.
 */
export function dueOn(signal: SignalFacts, dueDays: number): Day {
  if (isOpenContest(signal.contest)) return signal.contest.dueOn
  if (knows(signal.snooze, signal)) return signal.snooze.until
  return addDays(newSince(signal), dueDays)
}

const newSince = ({ renewedOn, contest }: SignalFacts): Day => later(renewedOn, contest?.answeredOn ?? renewedOn)

/** Unanswered for so many days since it became new, and nobody has asked for time: the Reko-AG is asked too. */
export const escalates = (signal: SignalFacts, today: Day, escalationDays: number): boolean =>
  signalStatus(signal, today) === 'ny' && today >= addDays(dueBase(signal), escalationDays)

const dueBase = (signal: SignalFacts): Day => (knows(signal.snooze, signal) ? signal.snooze.until : newSince(signal))

export type Answer =
  | { kind: 'talk'; talkOn: Day; note?: string | null }
  | { kind: 'other'; note: string }
  | { kind: 'none'; note: string }
  | { kind: 'case' }

/** Answer a signal: a talk on a day from today on, another action, or no action with the reason why. */
export function answerSignal(
  signal: SignalFacts,
  answer: Answer,
  today: Day,
): Decision<Answer & { latestOccasion: Day }> {
  const status = signalStatus(signal, today)
  if (status === 'avslutad') return refuse('signal-ended')
  if (status === 'bestridd') return refuse('signal-contested')
  if (status === 'besvarad') return refuse('signal-already-answered')
  if (answer.kind === 'talk' && answer.talkOn < today) return refuse('talk-in-the-past')
  if (answer.kind === 'talk' && answer.talkOn > addDays(today, longestTalkAhead)) return refuse('talk-too-far-ahead')
  return accept({ ...answer, latestOccasion: signal.latestOccasion })
}

const longestTalkAhead = 90

/** Ask for time until a day to come, at most 30 days ahead. */
export function snoozeSignal(
  signal: SignalFacts,
  snooze: { until: Day; reason: string },
  today: Day,
): Decision<{ until: Day; reason: string; latestOccasion: Day }> {
  const status = signalStatus(signal, today)
  if (status === 'avslutad') return refuse('signal-ended')
  if (status === 'bestridd') return refuse('signal-contested')
  if (status === 'besvarad') return refuse('signal-already-answered')
  if (snooze.until <= today) return refuse('snooze-in-the-past')
  if (snooze.until > addDays(today, longestSnooze)) return refuse('snooze-too-long', { days: longestSnooze })
  return accept({ ...snooze, latestOccasion: signal.latestOccasion })
}

const longestSnooze = 30
