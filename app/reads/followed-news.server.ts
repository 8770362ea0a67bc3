import { followedBy, type FollowedCase } from '#db/case-follower.server'
import { happenedIn } from '#db/case-happened.server'
import { statement } from '#db/client.server'
import { currentEmployment, shownName } from '#db/person.server'
import { dayAt, type Day } from '~/domain/day'
import type { Question } from './gate.server'
import { reachablePersons, reachParameters } from './scope.server'

/** What others have entered in a case that somebody follows. */
export interface FollowedNews {
  slug: string
  personId: number
  /** Null when protected. */
  name: string | null
  /** The latest of it. */
  on: Day
  /** How much; 0 = somebody made her follow the case, and that is all. */
  count: number
}

/** News since a moment in the cases she follows within reach, herself or for those she steps in for; the latest first. */
export function followedNews(question: Question, after: number): FollowedNews[] {
  const { db, actor, today } = question
  const { accountId, role } = actor
  const followed = followedBy(db, { accountId, role, today, after })
  const news = followed.length === 0 ? new Map<number, News>() : newsIn(question, followed, after)
  if (news.size === 0) return []
  return statement<Row>(db, rowsText(question))
    .all({ ...reachParameters(question.reach), cases: JSON.stringify([...news.keys()]), today })
    .flatMap(({ caseId, ...row }) => {
      const known = news.get(caseId)
      return known ? [{ ...row, count: known.count, at: known.at }] : []
    })
    .sort((one, other) => other.at - one.at)
    .map(({ at, ...row }) => ({ ...row, on: dayAt(new Date(at)) }))
}

interface News {
  at: number
  count: number
}

function newsIn({ db, actor }: Question, followed: readonly FollowedCase[], after: number): Map<number, News> {
  const asked = followed.map(({ caseId, since }) => ({ caseId, after: Math.max(after, since - 1) }))
  const news = new Map<number, News>(
    followed.filter(({ added }) => added).map(({ caseId, since }) => [caseId, { at: since, count: 0 }]),
  )
  for (const { caseId, ...happened } of happenedIn(db, asked, actor.accountId)) news.set(caseId, happened)
  return news
}

type Row = Pick<FollowedNews, 'slug' | 'personId' | 'name'> & { caseId: number }

const rowsText = ({
  reach,
}: Question): string => `SELECT k.id AS caseId, k.slug, k.person_id AS personId, ${shownName} AS name
  FROM (SELECT * FROM support_case WHERE id IN (SELECT value FROM json_each(@cases))) k
  JOIN (${reachablePersons(reach)}) r ON r.person_id = k.person_id ${currentEmployment}`
