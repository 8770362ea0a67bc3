import { addDays, type Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** What comes of a contest: the signal stands, the employee is right so that it asks nothing more, or the absence is corrected. */
export const contestOutcomes = ['stands', 'right', 'corrected'] as const
export type ContestOutcome = (typeof contestOutcomes)[number]

/** The latest contest of a signal; `latestOccasion` is the latest occasion that the employee had before her. */
export interface ContestFacts {
  latestOccasion: Day
  contestedOn: Day
  dueOn: Day
  outcome: ContestOutcome | null
  answeredOn: Day | null
}

/** Contest a signal that holds. One contest at a time; a new one takes that the one before has been answered. */
export function contestSignal(
  signal: { latestOccasion: Day; endedOn: Day | null; contest: ContestFacts | null },
  { text, dueDays }: { text: string; dueDays: number },
  today: Day,
): Decision<{ text: string; latestOccasion: Day; dueOn: Day }> {
  if (signal.endedOn !== null && signal.endedOn <= today) return refuse('signal-ended')
  if (isOpenContest(signal.contest)) return refuse('contest-waits')
  return accept({ text, latestOccasion: signal.latestOccasion, dueOn: addDays(today, dueDays) })
}

/** Nobody has answered it yet. */
export const isOpenContest = (contest: ContestFacts | null): contest is ContestFacts =>
  contest !== null && contest.outcome === null

/** Answer a contest, once, with why. */
export function answerContest(
  contest: ContestFacts | null,
  answer: { outcome: ContestOutcome; text: string },
): Decision<{ outcome: ContestOutcome; text: string }> {
  if (contest === null) return refuse('not-contested')
  return contest.outcome === null ? accept(answer) : refuse('contest-answered')
}
