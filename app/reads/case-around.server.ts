import { standsRight, type StoredCase } from '#db/case.server'
import { statement } from '#db/client.server'
import { standingMeetings } from '#db/meeting.server'
import { settingsOn } from '#db/setting.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import type { Day } from '~/domain/day'
import type { MeetingKind } from '~/domain/meeting'
import { dueOn, signalStatus, wantsAnswer } from '~/domain/signal'
import type { TalkKind } from '~/domain/talk'
import type { Question } from './gate.server'

/** What stands on the other pages of a case, in a line each. */
export interface CaseAround {
  /** The signal about the employee that waits for an answer. */
  signal: { slug: string; dueOn: Day } | null
  /** The talk that is booked, or was held last. */
  talk: { slug: string; kind: TalkKind; on: Day; held: boolean } | null
  /** The next meeting from today on. */
  meeting: { slug: string; kind: MeetingKind; on: Day; from: string; to: string } | null
}

export const aroundOf = (question: Question, found: StoredCase): CaseAround => ({
  signal: question.may(found.personId, { answer: 'signal.answer' }).answer ? signalOf(question, found) : null,
  talk: talkOf(question, found),
  meeting: meetingOf(question, found),
})

function signalOf({ db, today }: Question, { personId }: StoredCase): CaseAround['signal'] {
  const { signalDueDays } = settingsOn(db, today)
  const [first] = statement<SignalRow>(
    db,
    `SELECT ${signalColumns} FROM signal s ${signalJoins} WHERE s.person_id = ? AND s.ended_on IS NULL`,
  )
    .all(personId)
    .map(storedSignal)
    .filter(({ facts }) => wantsAnswer(signalStatus(facts, today)))
    .map(({ slug, facts }) => ({ slug, dueOn: dueOn(facts, signalDueDays) }))
    .sort((one, other) => one.dueOn - other.dueOn)
  return first ?? null
}

function talkOf({ db }: Question, { id }: StoredCase): CaseAround['talk'] {
  const row = statement<{ slug: string; kind: TalkKind; on: Day; heldOn: Day | null }>(
    db,
    `SELECT t.slug, t.kind, c.on_day AS "on", c.held_on AS heldOn FROM talk t JOIN contact c ON c.id = t.contact_id
     WHERE t.case_id = ? AND t.${standsRight} AND c.called_off_on IS NULL
     ORDER BY coalesce(c.held_on, c.on_day) DESC, t.id DESC LIMIT 1`,
  ).get(id)
  return row ? { slug: row.slug, kind: row.kind, on: row.heldOn ?? row.on, held: row.heldOn !== null } : null
}

const meetingOf = ({ db, today }: Question, { id }: StoredCase): CaseAround['meeting'] =>
  statement<NonNullable<CaseAround['meeting']>>(
    db,
    `SELECT slug, kind, "on", "from", "to" FROM (${standingMeetings})
     WHERE caseId = @id AND cancelledOn IS NULL AND "on" >= @today ORDER BY "on", id LIMIT 1`,
  ).get({ id, today }) ?? null
