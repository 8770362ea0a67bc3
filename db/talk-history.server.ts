import type { CaseEvent } from '~/domain/case-history'
import type { Day } from '~/domain/day'
import type { Participant, TalkKind } from '~/domain/talk'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'

type Event = Omit<CaseEvent, 'mistake'>
type Entered = Omit<Event, 'told'>

/** Talks booked and written up in a case, and what was agreed on and done. */
export const talkEventsOf = (db: Client, caseId: number): Event[] => [
  ...statement<Entered & { talk: TalkKind; day: Day }>(
    db,
    `SELECT t.booked_at AS "at", t.booked_on AS "on", a.name AS "by", t.slug AS object, t.kind AS talk,
       coalesce((SELECT was_on FROM contact_turn WHERE contact_id = c.id ORDER BY id LIMIT 1), c.on_day) AS "day"
     FROM talk t JOIN contact c ON c.id = t.contact_id JOIN account a ON a.id = t.booked_by WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(({ talk, day, ...entered }): Event => ({ ...entered, told: { kind: 'talk-booked', talk, day } })),
  ...statement<Entered & { talk: TalkKind; day: Day }>(
    db,
    `SELECT n.written_at AS "at", n.written_on AS "on", a.name AS "by", n.slug AS object, t.kind AS talk,
       coalesce(c.held_on, c.on_day) AS "day"
     FROM talk t JOIN talk_note n ON n.talk_id = t.id JOIN contact c ON c.id = t.contact_id
     JOIN account a ON a.id = n.written_by WHERE t.case_id = ?`,
  )
    .all(caseId)
    .map(({ talk, day, ...entered }): Event => ({ ...entered, told: { kind: 'talk-written', talk, day } })),
  ...turns(db, caseId),
  ...stepEvents(db, caseId),
]

const turns = (db: Client, caseId: number): Event[] =>
  statement<Entered & { talk: TalkKind; wasOn: Day; movedTo: Day | null }>(
    db,
    `SELECT c.turned_at AS "at", c.turned_on AS "on", a.name AS "by", NULL AS object, t.kind AS talk, c.was_on AS wasOn,
       c.moved_to AS movedTo
     FROM talk t JOIN contact_turn c ON c.contact_id = t.contact_id JOIN account a ON a.id = c.turned_by
     WHERE t.case_id = ? ORDER BY c.id`,
  )
    .all(caseId)
    .map(({ talk, wasOn, movedTo, ...entered }): Event => {
      return { ...entered, told: { kind: 'talk-turned', talk, wasOn, movedTo } }
    })

interface StepRow extends Entered {
  what: string
  who: Participant
  dueOn: Day
  doneAt: number | null
  doneOn: Day | null
  doneBy: string | null
}

const stepEvents = (db: Client, caseId: number): Event[] =>
  statement<StepRow>(
    db,
    `SELECT s.agreed_at AS "at", s.agreed_on AS "on", a.name AS "by", s.slug AS object, s.what, s.who, s.due_on AS dueOn,
       s.done_at AS doneAt, s.done_on AS doneOn, d.name AS doneBy
     FROM case_step s JOIN account a ON a.id = s.agreed_by LEFT JOIN account d ON d.id = s.done_by WHERE s.case_id = ?`,
  )
    .all(caseId)
    .flatMap(({ at, on, by, object, what: sealed, who, dueOn, doneAt, doneOn, doneBy }): Event[] => {
      const what = open(sealed)
      const agreed: Event = { at, on, by, object, told: { kind: 'step-agreed', what, who, dueOn } }
      if (doneAt === null || doneOn === null || doneBy === null) return [agreed]
      return [agreed, { at: doneAt, on: doneOn, by: doneBy, object: null, told: { kind: 'step-done', what } }]
    })
