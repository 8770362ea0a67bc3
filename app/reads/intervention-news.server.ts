import { statement } from '#db/client.server'
import type { Question } from './gate.server'

/** The moment after which something is new to who asks; the first time, a week ago. */
export const lastHere = ({ db, actor, now }: Pick<Question, 'db' | 'actor' | 'now'>): number =>
  statement<{ at: number | null }>(db, 'SELECT previous_seen_at AS at FROM account WHERE id = ?').get(actor.accountId)
    ?.at ?? now.getTime() - 7 * 86_400_000

/** An event `e` that is by another, since she was here; a draft that was saved is nothing new yet. */
export const countsAsNews = `e.at > @after AND e."by" <> @accountId AND e.kind NOT IN ('saved', 'marked-read')`

/** Whether others have done something in the intervention `i` that she has a part in. */
export const isNewHere = `(
  EXISTS (SELECT 1 FROM intervention_event e WHERE e.intervention_id = i.id AND ${countsAsNews})
  AND (@role IN ('chef', 'fhv', 'skyddsombud')
    OR @role = 'insatsagare' AND i.owner_id IN (SELECT value FROM json_each(@standsFor))
    OR EXISTS (SELECT 1 FROM intervention_party f WHERE f.intervention_id = i.id AND f.account_id = @accountId)))`
