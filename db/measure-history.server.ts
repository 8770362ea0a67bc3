import type { CaseEvent } from '~/domain/case-history'
import type { MeasureKind, MeasureState } from '~/domain/measure'
import type { CheckAnswer } from '~/domain/relapse'
import { statement, type Client } from './client.server'
import { open, openOptional } from './crypto.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told'>

/** Measures of a case and how they went on, and how it went after the case was closed. */
export const measureEventsOf = (db: Client, caseId: number): Event[] => [
  ...statement<Entered & { measure: MeasureKind; what: string }>(
    db,
    `SELECT m.added_at AS "at", m.added_on AS "on", a.name AS "by", m.slug AS object, m.kind AS measure, m.what
     FROM measure m JOIN account a ON a.id = m.added_by WHERE m.case_id = ?`,
  )
    .all(caseId)
    .map(({ measure, what, ...entered }): Event => ({
      ...entered,
      told: { kind: 'measure-added', measure, what: open(what) },
    })),
  ...statement<Entered & { what: string; state: MeasureState; effect: string | null }>(
    db,
    `SELECT t.turned_at AS "at", t.turned_on AS "on", a.name AS "by", NULL AS object, m.what, t.state, t.effect
     FROM measure m JOIN measure_turn t ON t.measure_id = m.id JOIN account a ON a.id = t.turned_by
     WHERE m.case_id = ? AND t.id > (SELECT min(id) FROM measure_turn WHERE measure_id = m.id)`,
  )
    .all(caseId)
    .map(({ what, state, effect, ...entered }): Event => ({
      ...entered,
      told: { kind: 'measure-turned', what: open(what), state, effect: openOptional(effect) },
    })),
  ...statement<Entered & { answer: CheckAnswer }>(
    db,
    `SELECT k.answered_at AS "at", k.answered_on AS "on", a.name AS "by", NULL AS object, k.answer
     FROM relapse_check k JOIN case_closure l ON l.id = k.closure_id JOIN account a ON a.id = k.answered_by WHERE l.case_id = ?`,
  )
    .all(caseId)
    .map(({ answer, ...entered }): Event => ({ ...entered, told: { kind: 'checked', answer } })),
]
