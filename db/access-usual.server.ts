import type { AccessDay } from '~/domain/access-day'
import { usualOf, type Usual } from '~/domain/access-usual'
import { addDays, type Day } from '~/domain/day'
import { statement, type Client } from './client.server'

/** Days before that say what is usual. */
const daysBefore = 90

/** What is usual before a day, of an account or of everybody in a role; each asked for once. */
export function usualBefore(db: Client, day: Day) {
  const known = new Map<string, Usual | null>()
  const ask = (of: 'persons' | 'opened', role: string, actorId: number | null): Usual | null => {
    const key = `${of} ${role} ${actorId}`
    if (!known.has(key)) known.set(key, usualOf(countsOf(db, { of, role, actorId, day })))
    return known.get(key) ?? null
  }
  return ({ actorId, role }: AccessDay, of: 'persons' | 'opened') => ({
    own: ask(of, role, actorId),
    role: ask(of, role, null),
  })
}

interface Asked {
  of: 'persons' | 'opened'
  role: string
  actorId: number | null
  day: Day
}

const countsOf = (db: Client, { of, role, actorId, day }: Asked): number[] =>
  statement<{ count: number }>(db, actorId === null ? roleText[of] : ownText[of])
    .all({ role, from: addDays(day, -daysBefore), day, ...(actorId === null ? {} : { actorId }) })
    .map(({ count }) => count)

const text = (of: string, who: string) =>
  `SELECT ${of} AS count FROM access_day WHERE ${who} AND on_day >= @from AND on_day < @day`

const ownText = {
  persons: text('persons', 'actor_id = @actorId AND role = @role'),
  opened: text('opened', 'actor_id = @actorId AND role = @role'),
}
const roleText = { persons: text('persons', 'role = @role'), opened: text('opened', 'role = @role') }
