import type { Day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import type { Answer, SignalFacts } from '~/domain/signal'
import { statement, type Client } from './client.server'
import { contestColumns, storedContest, type ContestRow } from './contest.server'
import { openOptional } from './crypto.server'

/** A signal with its rule and the facts its status follows from. */
export interface StoredSignal {
  id: number
  slug: string
  personId: number
  rule: string
  version: number
  parameters: RuleParameters
  /** First day of the rule version. */
  startsOn: Day
  heldSince: Day
  occasions: number
  /** First day of the earliest counted occasion, or of the unbroken absence. */
  firstOccasion: Day
  facts: SignalFacts
}

/** The SQL of a signal with its latest answer and snooze: `SELECT ${signalColumns} FROM signal s ${signalJoins}`. */
export const signalJoins = `JOIN rule_version v ON v.id = s.rule_version_id
  LEFT JOIN signal_answer a ON a.id = (SELECT max(id) FROM signal_answer WHERE signal_id = s.id)
  LEFT JOIN signal_snooze z ON z.id = (SELECT max(id) FROM signal_snooze WHERE signal_id = s.id)
  LEFT JOIN signal_contest w ON w.id = (SELECT max(id) FROM signal_contest WHERE signal_id = s.id)`

export const signalColumns = `s.id, s.slug, s.person_id AS personId, s.rule, v.version, v.parameters, v.starts_on AS startsOn,
  s.held_since AS heldSince, s.occasions, s.first_occasion AS firstOccasion, s.raised_on AS raisedOn, s.renewed_on AS renewedOn,
  s.latest_occasion AS latestOccasion, s.escalated_on AS escalatedOn, s.ended_on AS endedOn,
  a.latest_occasion AS answeredOccasion, a.answered_on AS answeredOn,
  z.latest_occasion AS snoozedOccasion, z.until AS snoozedUntil, z.snoozed_on AS snoozedOn, ${contestColumns}`

export interface SignalRow extends Omit<SignalFacts, 'answer' | 'snooze' | 'contest'>, ContestRow {
  id: number
  slug: string
  personId: number
  rule: string
  version: number
  parameters: string
  startsOn: Day
  heldSince: Day
  occasions: number
  firstOccasion: Day
  answeredOccasion: Day | null
  answeredOn: Day | null
  snoozedOccasion: Day | null
  snoozedUntil: Day | null
  snoozedOn: Day | null
}

export function storedSignal(row: SignalRow): StoredSignal {
  const { id, slug, personId, rule, version, startsOn, heldSince, occasions, firstOccasion } = row
  const { answeredOccasion, answeredOn, snoozedOccasion, snoozedUntil, snoozedOn } = row
  return {
    ...{ id, slug, personId, rule, version, startsOn, heldSince, occasions, firstOccasion },
    parameters: JSON.parse(row.parameters) as RuleParameters,
    facts: {
      raisedOn: row.raisedOn,
      renewedOn: row.renewedOn,
      latestOccasion: row.latestOccasion,
      escalatedOn: row.escalatedOn,
      endedOn: row.endedOn,
      answer:
        answeredOccasion === null || answeredOn === null ? null : { latestOccasion: answeredOccasion, answeredOn },
      snooze:
        snoozedOccasion === null || snoozedUntil === null || snoozedOn === null
          ? null
          : { latestOccasion: snoozedOccasion, until: snoozedUntil, snoozedOn },
      contest: storedContest(row),
    },
  }
}

/** An answer as its row tells it. */
export function storedAnswer(row: { kind: Answer['kind']; talkOn: Day | null; note: string | null; on: Day }): Answer {
  const note = openOptional(row.note)
  if (row.kind === 'talk') return { kind: 'talk', talkOn: row.talkOn ?? row.on, note }
  return row.kind === 'case' ? { kind: 'case' } : { kind: row.kind, note: note ?? '' }
}

/** @returns the signal with this opaque name, or null. */
export function signalBySlug(db: Client, slug: string): StoredSignal | null {
  const row = statement<SignalRow>(db, `SELECT ${signalColumns} FROM signal s ${signalJoins} WHERE s.slug = ?`).get(
    slug,
  )
  return row ? storedSignal(row) : null
}

/** Every signal about a person, ended ones too; the latest first. */
export const ownSignalsOf = (db: Client, personId: number): StoredSignal[] =>
  statement<SignalRow>(
    db,
    `SELECT ${signalColumns} FROM signal s ${signalJoins} WHERE s.person_id = ? ORDER BY s.id DESC`,
  )
    .all(personId)
    .map(storedSignal)
