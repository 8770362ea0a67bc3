import type { Day } from '~/domain/day'
import { statement, type Client } from './client.server'
import { onDay } from './unit.server'

export interface StoredFollower {
  accountId: number
  slug: string
  name: string
  /** Milliseconds since 1970. */
  since: number
}

/** Whose accounts follow a case, in the order they began. */
export const followersOf = (db: Client, caseId: number): StoredFollower[] =>
  statement<StoredFollower>(
    db,
    `SELECT a.id AS accountId, a.slug, a.name, f.since FROM case_follower f JOIN account a ON a.id = f.account_id
     WHERE f.case_id = ? AND f.until IS NULL AND a.closed_at IS NULL ORDER BY f.since, f.id`,
  ).all(caseId)

export interface FollowedCase {
  caseId: number
  since: number
  /** Somebody else made her follow it, after that moment. */
  added: boolean
}

/**
 * What an account follows today in a role, itself or for those it steps in for. `after` is the moment from which being
 * made to follow is news.
 */
export const followedBy = (
  db: Client,
  asked: { accountId: number | null; role: string; today: Day; after: number },
): FollowedCase[] =>
  statement<Omit<FollowedCase, 'added'> & { added: number }>(
    db,
    `SELECT f.case_id AS caseId, min(f.since) AS since, max(f.added_by <> f.account_id AND f.since > @after) AS added
     FROM case_follower f WHERE f.until IS NULL AND f.account_id IN (SELECT @accountId UNION ${standsInFor})
     GROUP BY f.case_id`,
  )
    .all(asked)
    .map((row) => ({ ...row, added: row.added === 1 }))

const standsInFor = `SELECT s.absent_id FROM substitution s
  WHERE s.substitute_id = @accountId AND s.role = @role AND ${onDay('s')}`
