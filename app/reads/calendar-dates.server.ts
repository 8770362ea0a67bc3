import { caseIsOpen, standsRight } from '#db/case.server'
import { statement } from '#db/client.server'
import { standingMeetings } from '#db/meeting.server'
import type { CalendarDate, MeetingTime, PersonDate, TalkPlace } from '~/domain/calendar'
import { addDays, type Day } from '~/domain/day'
import { listedCases } from './cases.server'
import { ownDuties } from './duty.server'
import type { Question } from './gate.server'
import { interventionDates } from './intervention-dates.server'
import { reachablePersons, reachParameters } from './scope.server'
import { waitingFor } from './waiting.server'

/** How many days what has been stays in a calendar. */
const daysKept = 31

/**
 * What somebody has in one of her roles. An insatsägare has the interventions she owns, and no person's. A manager has all meetings, talks, plans, limits and steps of her staff; a Reko-AG
 * has those she called, is invited to, follows or leads.
 */
export const datesWithin = (question: Question): CalendarDate[] =>
  question.actor.role === 'insatsagare'
    ? interventionDates(question, addDays(question.today, -daysKept))
    : [
        ...personDates(question),
        ...(question.actor.role === 'chef' ? interventionDates(question, addDays(question.today, -daysKept)) : []),
      ]

const personDates = (question: Question): PersonDate[] => [
  ...meetings(question),
  ...talks(question),
  ...lastDays(question),
  ...steps(question),
  ...waitingFor(question).signals.map(({ slug, personId, dueOn, heldSince }): PersonDate => ({
    kind: 'signal',
    slug,
    personId,
    on: dueOn,
    since: heldSince,
  })),
]

type MeetingRow = Omit<MeetingTime, 'cancelled'> & { on: Day; personId: number; caseSlug: string; cancelled: number }

const meetings = (question: Question): PersonDate[] =>
  statement<MeetingRow>(
    question.db,
    `SELECT m.slug, m."on", m."from", m."to", m.sequence, m.changedAt, m.cancelledOn IS NOT NULL AS cancelled,
       c.person_id AS personId, c.slug AS caseSlug
     FROM (${reachablePersons(question.reach)}) r JOIN support_case c ON c.person_id = r.person_id
     JOIN (${standingMeetings}) m ON m.caseId = c.id
     WHERE m."on" >= @since AND (${hers} OR m.calledById = @accountId
       OR EXISTS (SELECT 1 FROM meeting_invited i WHERE i.meeting_id = m.id AND i.account_id = @accountId))`,
  )
    .all(parameters(question))
    .map((row) => ({ ...row, kind: 'meeting', cancelled: row.cancelled === 1 }))

interface TalkRow {
  slug: string
  on: Day
  time: string | null
  bookedAt: number
  personId: number
  personSlug: string
  caseSlug: string | null
  talkSlug: string | null
}

const talks = (question: Question): PersonDate[] =>
  statement<TalkRow>(
    question.db,
    `SELECT k.slug, k.on_day AS "on", t.at_time AS "time", k.noted_at AS bookedAt, p.id AS personId, p.slug AS personSlug,
       c.slug AS caseSlug, t.slug AS talkSlug
     FROM (${reachablePersons(question.reach)}) r JOIN person p ON p.id = r.person_id
     JOIN contact k ON k.person_id = p.id AND k.kind = 'talk' AND k.held_on IS NULL AND k.called_off_on IS NULL
       AND k.on_day >= @since
     LEFT JOIN talk t ON t.contact_id = k.id LEFT JOIN support_case c ON c.id = t.case_id
     WHERE (@role = 'chef' OR k.noted_by = @accountId)
       AND (t.slug IS NULL OR t.${standsRight})`,
  )
    .all(parameters(question))
    .map(({ personSlug, caseSlug, talkSlug, ...row }) => ({
      ...row,
      kind: 'talk',
      at: caseSlug !== null && talkSlug !== null ? { caseSlug, talkSlug } : ({ personSlug } satisfies TalkPlace),
    }))

/** By when a plan is to be ready, and what limits of the clock ask of her, in her own cases. */
function lastDays(question: Question): PersonDate[] {
  const own = ownCases(question)
  return [
    ...listedCases(question, false).flatMap(({ slug, personId, duty, openedOn }): PersonDate[] =>
      'dueOn' in duty && own.has(slug) ? [{ kind: 'plan', slug, personId, on: duty.dueOn, since: openedOn }] : [],
    ),
    ...ownDuties(question, daysAhead).flatMap((duty): PersonDate[] => {
      const { personId, caseSlug, on } = duty
      const since = caseSlug === null ? undefined : own.get(caseSlug)
      return duty.kind === 'limit' &&
        caseSlug !== null &&
        since !== undefined &&
        on >= addDays(question.today, -daysKept)
        ? [{ kind: 'limit', slug: `${caseSlug}-${duty.fromDay}`, caseSlug, personId, on, since }]
        : []
    }),
  ]
}

/** How far ahead limits stand in a calendar: further on they hold only if the absence goes on. */
const daysAhead = 31

/** Open cases, with the day each was opened. */
const ownCases = (question: Question): Map<string, Day> =>
  new Map(
    statement<{ slug: string; openedOn: Day }>(
      question.db,
      `SELECT c.slug, c.opened_on AS openedOn FROM (${reachablePersons(question.reach)}) r
       JOIN support_case c ON c.person_id = r.person_id WHERE ${caseIsOpen('c')} AND ${hers}`,
    )
      .all(parameters(question))
      .map(({ slug, openedOn }) => [slug, openedOn]),
  )

/** What has been agreed on that she is to do. */
const steps = (question: Question): PersonDate[] =>
  statement<Extract<PersonDate, { caseSlug: string; since: Day }>>(
    question.db,
    `SELECT 'step' AS kind, t.slug, c.slug AS caseSlug, c.person_id AS personId, t.due_on AS "on", t.agreed_on AS since
     FROM (${reachablePersons(question.reach)}) r JOIN support_case c ON c.person_id = r.person_id
     JOIN case_step t ON t.case_id = c.id AND t.who = @role AND t.done_on IS NULL AND t.due_on >= @since AND t.${standsRight}
     WHERE ${caseIsOpen('c')} AND ${hers}`,
  ).all(parameters(question))

/** Whether the case `c` is this reader's own. */
const hers = `(@role = 'chef'
  OR EXISTS (SELECT 1 FROM case_follower f WHERE f.case_id = c.id AND f.account_id = @accountId AND f.until IS NULL)
  OR (SELECT h.to_account_id FROM case_handover h WHERE h.case_id = c.id ORDER BY h.id DESC LIMIT 1) = @accountId)`

const parameters = ({ reach, actor, today }: Question) => ({
  ...reachParameters(reach),
  ...{ role: actor.role, accountId: actor.accountId, since: addDays(today, -daysKept) },
})
