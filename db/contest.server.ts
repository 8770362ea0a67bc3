import type { ContestFacts, ContestOutcome } from '~/domain/contest'
import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

/** The latest contest of a signal, joined as `w`. */
export const contestColumns = `w.latest_occasion AS contestedOccasion, w.contested_on AS contestedOn, w.due_on AS contestDueOn,
  w.outcome AS contestOutcome, w.answered_on AS contestAnsweredOn`

export interface ContestRow {
  contestedOccasion: Day | null
  contestedOn: Day | null
  contestDueOn: Day | null
  contestOutcome: ContestOutcome | null
  contestAnsweredOn: Day | null
}

export function storedContest(row: ContestRow): ContestFacts | null {
  const { contestedOccasion, contestedOn, contestDueOn, contestOutcome, contestAnsweredOn } = row
  if (contestedOccasion === null || contestedOn === null || contestDueOn === null) return null
  return {
    ...{ latestOccasion: contestedOccasion, contestedOn, dueOn: contestDueOn },
    ...{ outcome: contestOutcome, answeredOn: contestAnsweredOn },
  }
}

/** A contest with its words, and what it came to. */
export interface ToldContest {
  on: Day
  text: string
  dueOn: Day
  answer: { outcome: ContestOutcome; text: string; on: Day; by: string } | null
}

/** Every contest of a signal, the latest first. */
export const contestsOf = (db: Client, signalId: number): ToldContest[] =>
  statement<Row>(
    db,
    `SELECT w.contested_on AS "on", w.said AS text, w.due_on AS dueOn, w.outcome, w.answer, w.answered_on AS answeredOn,
       a.name AS "by"
     FROM signal_contest w LEFT JOIN account a ON a.id = w.answered_by WHERE w.signal_id = ? ORDER BY w.id DESC`,
  )
    .all(signalId)
    .map(({ on, text, dueOn, outcome, answer, answeredOn, by }) => ({
      ...{ on, text: open(text), dueOn },
      answer:
        outcome === null || answeredOn === null
          ? null
          : { outcome, text: openOptional(answer) ?? '', on: answeredOn, by: by ?? '' },
    }))

interface Row {
  on: Day
  text: string
  dueOn: Day
  outcome: ContestOutcome | null
  answer: string | null
  answeredOn: Day | null
  by: string | null
}
