import { dayAt, type Day } from '~/domain/day'
import type { HistoryEvent } from '~/domain/history'
import type { RuleParameters } from '~/domain/rule'
import type { Answer } from '~/domain/signal'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'
import { storedAnswer } from './signal.server'

/** Signals that came, were passed on and ended. */
export const signalTurnsOf = (db: Client, personId: number): HistoryEvent[] =>
  statement<{ slug: string; parameters: string; raisedOn: Day; escalatedOn: Day | null; endedOn: Day | null }>(
    db,
    `SELECT s.slug, v.parameters, s.raised_on AS raisedOn, s.escalated_on AS escalatedOn, s.ended_on AS endedOn
     FROM signal s JOIN rule_version v ON v.id = s.rule_version_id WHERE s.person_id = ?`,
  )
    .all(personId)
    .flatMap(({ slug, parameters, raisedOn, escalatedOn, endedOn }): HistoryEvent[] => [
      { kind: 'raised', on: raisedOn, slug, parameters: JSON.parse(parameters) as RuleParameters },
      ...(escalatedOn === null ? [] : [{ kind: 'escalated', on: escalatedOn } as const]),
      ...(endedOn === null ? [] : [{ kind: 'ended', on: endedOn } as const]),
    ])

/** What has been answered, and for how long an answer was put off. */
export const repliesOf = (db: Client, personId: number): HistoryEvent[] => [
  ...statement<{ kind: Answer['kind']; talkOn: Day | null; note: string | null; on: Day; by: string }>(
    db,
    `SELECT n.kind, n.talk_on AS talkOn, n.note, n.answered_on AS "on", a.name AS "by"
     FROM signal s JOIN signal_answer n ON n.signal_id = s.id JOIN account a ON a.id = n.answered_by WHERE s.person_id = ?`,
  )
    .all(personId)
    .map((row): HistoryEvent => ({ kind: 'answered', on: row.on, by: row.by, answer: storedAnswer(row) })),
  ...statement<{ until: Day; reason: string; on: Day; by: string }>(
    db,
    `SELECT z.until, z.reason, z.snoozed_on AS "on", a.name AS "by"
     FROM signal s JOIN signal_snooze z ON z.signal_id = s.id JOIN account a ON a.id = z.snoozed_by WHERE s.person_id = ?`,
  )
    .all(personId)
    .map((row): HistoryEvent => ({ kind: 'snoozed', ...row, reason: open(row.reason) })),
]

/** Booked talks that got another day or were called off. */
export const talkTurnsOf = (db: Client, personId: number): HistoryEvent[] =>
  statement<{ on: Day; by: string; wasOn: Day; movedTo: Day | null }>(
    db,
    `SELECT t.turned_on AS "on", a.name AS "by", t.was_on AS wasOn, t.moved_to AS movedTo
     FROM contact c JOIN contact_turn t ON t.contact_id = c.id JOIN account a ON a.id = t.turned_by
     WHERE c.person_id = ? ORDER BY t.id`,
  )
    .all(personId)
    .map((row): HistoryEvent => ({ kind: 'turned', ...row }))

interface HandRow {
  madeAt: number
  by: string | null
  from: Day | null
  to: Day | null
  wasFrom: Day | null
  wasTo: Day | null
}

/** Spells registered, corrected and taken away by hand: what a change brought beside what it replaced. */
export const handEntriesOf = (db: Client, personId: number): HistoryEvent[] =>
  statement<HandRow>(
    db,
    `SELECT c.made_at AS madeAt, a.name AS "by", b.first_day AS "from", b.last_day AS "to",
       d.first_day AS wasFrom, d.last_day AS wasTo
     FROM (SELECT born_in AS change_id FROM absence_spell_version WHERE person_id = @personId
           UNION SELECT died_in FROM absence_spell_version WHERE person_id = @personId) t
     JOIN change c ON c.id = t.change_id AND c.kind = 'hand' AND c.id IN (SELECT id FROM visible_change)
     LEFT JOIN absence_spell_version b ON b.born_in = c.id AND b.person_id = @personId
     LEFT JOIN absence_spell_version d ON d.died_in = c.id AND d.person_id = @personId
     LEFT JOIN account a ON a.id = c.made_by`,
  )
    .all({ personId })
    .map(({ madeAt, by, from, to, wasFrom, wasTo }): HistoryEvent => {
      const now = from === null ? null : { from, to }
      const before = wasFrom === null ? null : { from: wasFrom, to: wasTo }
      return { kind: 'entered', on: dayAt(new Date(madeAt)), by, now, before }
    })
