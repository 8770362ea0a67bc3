import { statement } from '#db/client.server'
import { selfAndAbsent } from '#db/substitute.server'
import { dayAt, type Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import type { Question } from './gate.server'
import { countsAsNews, isNewHere } from './intervention-news.server'
import { reachableInterventions, reachParameters } from './scope.server'

/** What others have done in an intervention that somebody has a part in. */
export interface InterventionHappened {
  slug: string
  unit: string
  /** The latest of it. */
  on: Day
  count: number
  /** Whether she follows it, rather than works in it. */
  follows: boolean
}

/** News since a moment in the interventions within reach, also those that are over; the latest first. */
export function happenedInInterventions(question: Question, after: number): InterventionHappened[] {
  const { db, reach, actor, today } = question
  const standsFor = selfAndAbsent(db, actor.accountId, actor.role as Role, today)
  return statement<Row>(db, happenedText(reachableInterventions(reach)))
    .all({ ...reachParameters(reach), accountId: actor.accountId, role: actor.role, standsFor, after })
    .map(({ at, follows, ...row }) => ({ ...row, on: dayAt(new Date(at)), follows: follows === 1 }))
}

type Row = Omit<InterventionHappened, 'on' | 'follows'> & { at: number; follows: number }

const happenedText = (reached: string): string => `SELECT i.slug, u.name AS unit, max(e.at) AS at, count(*) AS count,
    EXISTS (SELECT 1 FROM intervention_party f
      WHERE f.intervention_id = i.id AND f.account_id = @accountId AND f.part = 'follower') AS follows
  FROM (${reached}) r
  JOIN intervention i ON i.id = r.id AND ${isNewHere}
  JOIN organisation_unit u ON u.id = i.unit_id
  JOIN intervention_event e ON e.intervention_id = i.id AND ${countsAsNews}
  GROUP BY i.id ORDER BY at DESC`
