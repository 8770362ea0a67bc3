import { statement } from '#db/client.server'
import { currentEmployment, shownName } from '#db/person.server'
import { addDays, dayAt, type Day } from '~/domain/day'
import { caseNewsSince, type CaseNews } from './case-news.server'
import { followedNews, type FollowedNews } from './followed-news.server'
import type { Question } from './gate.server'
import { happenedInInterventions, type InterventionHappened } from './intervention-happened.server'
import { reachablePersons, reachParameters } from './scope.server'

export interface DeskNews {
  /** When this person was last here; null the first time, and then a week is told. */
  since: Date | null
  sinceDay: Day
  /** The latest of those who have reported sick. */
  reports: NewReport[]
  /** How many they all are. */
  reported: number
  /** Signals raised since that still hold. */
  signals: NewSignal[]
  cases: CaseNews[]
  followed: FollowedNews[]
  interventions: InterventionHappened[]
}

interface NewSignal {
  slug: string
  personId: number
  name: string | null
  on: Day
}

/** Somebody reported sick in what has been taken in since. */
interface NewReport {
  personId: number
  personSlug: string
  name: string | null
  from: Day
  to: Day | null
  toldOn: Day
}

const mostReports = 8

/** What is new since somebody was last here. */
export function newsSince(question: Question): DeskNews {
  const { db, actor, now, today } = question
  const seen = statement<{ at: number | null }>(db, 'SELECT previous_seen_at AS at FROM account WHERE id = ?').get(
    actor.accountId,
  )
  const since = seen?.at ? new Date(seen.at) : null
  const sinceDay = since ? dayAt(since) : addDays(today, -7)
  const from = since?.getTime() ?? now.getTime() - 7 * 86_400_000
  const reports = newReports(question, from)
  const shown = reports.map(({ publishedAt, total: _total, ...report }) => ({
    ...report,
    toldOn: dayAt(new Date(publishedAt)),
  }))
  const signals = newSignals(question, sinceDay)
  const followed = followedNews(question, from)
  const cases = caseNewsSince(question, from).filter(({ slug }) => followed.every((one) => one.slug !== slug))
  const interventions = happenedInInterventions(question, from)
  return { since, sinceDay, reports: shown, reported: reports[0]?.total ?? 0, signals, cases, followed, interventions }
}

type ReportRow = Omit<NewReport, 'toldOn'> & { publishedAt: number; total: number }

const newReports = ({ db, reach, today }: Question, since: number): ReportRow[] =>
  statement<ReportRow>(
    db,
    `SELECT p.id AS personId, p.slug AS personSlug, ${shownName} AS name, v.first_day AS "from", v.last_day AS "to",
       c.published_at AS publishedAt, count(*) OVER () AS total
     FROM (${reachablePersons(reach)}) r
     JOIN absence_spell v ON v.person_id = r.person_id AND v.first_day BETWEEN @earliest AND @today
     JOIN change c ON c.id = v.born_in AND c.published_at > @since
     JOIN person p ON p.id = r.person_id ${currentEmployment}
     ORDER BY v.first_day DESC LIMIT ${mostReports}`,
  ).all({ ...reachParameters(reach), since, earliest: addDays(today, -14) })

const newSignals = ({ db, reach }: Question, sinceDay: Day): NewSignal[] =>
  statement<NewSignal>(
    db,
    `SELECT s.slug, s.person_id AS personId, ${shownName} AS name, s.renewed_on AS "on"
     FROM (${reachablePersons(reach)}) r
     JOIN signal s ON s.person_id = r.person_id AND s.renewed_on >= @sinceDay AND s.ended_on IS NULL ${currentEmployment}
     ORDER BY s.renewed_on DESC, s.id DESC`,
  ).all({ ...reachParameters(reach), sinceDay })
