import type { StoredCase } from '#db/case.server'
import { followersOf, type StoredFollower } from '#db/case-follower.server'
import type { Responsible } from '#db/responsible.server'
import type { Question } from './gate.server'
import { relationsTo } from './scope.server'

export interface Following {
  /** Those who still reach the employee, and as what they do. */
  followers: (Omit<StoredFollower, 'accountId'> & { role: Responsible['role'] })[]
  /** Whether the reader is one of them. */
  follows: boolean
  mayFollow: boolean
  /** Others who answer for the employee and could follow. */
  others: Responsible[]
}

/** Who follows a case, and who could. */
export function followingOf(question: Question, found: StoredCase, able: readonly Responsible[]): Following {
  const { db, actor } = question
  const stored = followersOf(db, found.id)
  const follows = (id: number | null) => stored.some(({ accountId }) => accountId === id)
  const firstOf = (id: number) => able.findIndex(({ accountId }) => accountId === id)
  return {
    followers: stored.flatMap(({ accountId, ...follower }) => {
      const role = roleOf(question, found.personId, accountId)
      return role ? [{ ...follower, role }] : []
    }),
    follows: follows(actor.accountId),
    mayFollow: question.may(found.personId, { follow: 'case.follow' }).follow,
    others: able.filter(({ accountId: id }, place) => !follows(id) && id !== actor.accountId && place === firstOf(id)),
  }
}

const roleOf = ({ db, today }: Question, personId: number, accountId: number): Responsible['role'] | null =>
  (['chef', 'rekoAg'] as const).find((role) =>
    relationsTo(db, { accountId, name: '', role, personId: null }, personId, today).has(
      role === 'chef' ? 'manages' : 'assigned',
    ),
  ) ?? null
