import { statement } from '#db/client.server'
import type { Day } from '~/domain/day'
import { defineRead, type Question } from './gate.server'
import { newsSince, type DeskNews } from './desk-news.server'
import { staffNeedingMost, type StaffRow } from './staff.server'
import { waitingFor, type Waiting } from './waiting.server'

interface Desk extends Waiting {
  /** Whom she steps in for in this role, and until when. */
  standsInFor: { name: string; to: Day }[]
  news: DeskNews
  staff: { rows: StaffRow[]; total: number }
}

/** What somebody with staff of her own, or assigned to her, should know and do today. One question, one event. */
export const readDesk = defineRead({
  action: 'desk.read',
  load: (question): Desk => ({
    ...waitingFor(question),
    standsInFor: standsInFor(question),
    news: newsSince(question),
    staff: staffNeedingMost(question),
  }),
  persons: ({ signals, atManagers, talks, questions, duties, asks, corrections, threads, news, staff }) =>
    [
      signals,
      atManagers,
      talks,
      questions,
      duties,
      asks,
      corrections,
      threads,
      news.reports,
      news.signals,
      news.cases,
      news.followed,
      staff.rows,
    ]
      .flat()
      .map(({ personId }) => personId),
})

const standsInFor = ({ db, actor, today }: Question): Desk['standsInFor'] =>
  statement<{ name: string; to: Day }>(
    db,
    `SELECT a.name, s.last_day AS "to" FROM substitution s JOIN account a ON a.id = s.absent_id
     WHERE s.substitute_id = @accountId AND s.role = @role AND s.first_day <= @today AND s.last_day >= @today
     ORDER BY a.name`,
  ).all({ accountId: actor.accountId, role: actor.role, today })
