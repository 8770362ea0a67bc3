import { rolesToday } from '#db/account.server'
import { statement } from '#db/client.server'
import { mailStanding } from '#db/outbox.server'
import { substitutesFor } from '#db/substitute.server'
import { isoDay } from '~/domain/day'
import { partyRoles } from '~/domain/medgivande'
import type { Receiver } from '~/domain/notice'
import type { Role } from '~/domain/role'
import type { Action } from '~/policy'
import { interventionActs } from './intervention-waiting.server'
import { hasInterventionNews } from './intervention-told.server'
import { followedNews } from './followed-news.server'
import { defineRead, type Question } from './gate.server'
import { reachOf } from './scope.server'
import { threadActs } from './thread-waiting.server'
import { dueDays, waitingFor } from './waiting.server'

/** Open accounts that want e-mail, have a role in which something can wait and no e-mail of today yet; their ids, in order. */
export const readReceivers = defineRead({
  action: 'notice.read',
  load: ({ db, today }): number[] =>
    statement<{ id: number }>(
      db,
      `SELECT a.id FROM account a WHERE a.closed_at IS NULL AND a.mail <> 'never'
         AND EXISTS (SELECT 1 FROM (${rolesToday}) WHERE role IN ('chef', 'rekoAg', 'insatsagare', 'fhv', 'skyddsombud'))
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE dedup_key = 'digest:' || a.id || ':' || @date) ORDER BY a.id`,
    )
      .all({ today, date: isoDay(today) })
      .map(({ id }) => id),
})

/** What decides whether somebody is to be told today. Days and a yes or no: nobody's data is in it. */
export const readReceiver = defineRead({
  action: 'notice.read',
  load: (question, accountId: number): Receiver | null => receiverOf(question, accountId),
})

export function receiverOf(question: Question, accountId: number): Receiver | null {
  const standing = mailStanding(question.db, accountId)
  if (!standing) return null
  const { inUse, choice, toldOn, knowsUntil } = standing
  const asked = inUse ? (['chef', 'rekoAg'] as const).flatMap((role) => askedAs(role, 'desk.read')) : []
  const invited = inUse
    ? (['insatsagare', 'fhv', 'skyddsombud'] as const).flatMap((role) => askedAs(role, 'intervention.list'))
    : []
  const outside = inUse ? partyRoles.flatMap((role) => askedAs(role, 'thread.list')) : []
  return {
    ...{ inUse, choice, toldOn },
    waiting: [
      ...asked.flatMap((inRole) => dueDays(waitingFor(inRole))),
      ...invited.flatMap((inRole) => interventionActs(inRole).map(({ on }) => on)),
      ...outside.flatMap((inRole) => threadActs(inRole).map(({ due }) => due.on)),
    ],
    news:
      asked.some((inRole) => followedNews(inRole, knowsUntil).length > 0) ||
      [...asked, ...invited].some((inRole) => hasInterventionNews(inRole, knowsUntil)),
  }

  function askedAs(role: Role, action: Action): Question[] {
    const { db, today } = question
    if (substitutesFor(db, accountId, role, today).length > 0) return []
    const actor = { accountId, name: '', role, personId: null }
    const reach = reachOf(db, actor, action, today)
    return reach ? [{ ...question, actor, reach }] : []
  }
}
