import { statement } from '#db/client.server'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { defineRead, type Question } from './gate.server'

export interface RoleStart {
  role: Role
  organisation: string | null
  assignments: RoleAssignment[]
  /** For the systemförvaltare. */
  imports: ImportStanding | null
  /** For the loggranskare: refused and unreachable tries in the last seven days. */
  refusals: number | null
}

export interface RoleAssignment {
  /** Null = the whole employer, or no unit at all (then `everywhere` is false). */
  unit: string | null
  everywhere: boolean
  from: Day
  to: Day | null
}

export interface ImportStanding {
  /** A dry run that waits for a decision, by its opaque name. */
  waiting: { slug: string; startedAt: Date } | null
  latest: { slug: string; source: string; finishedAt: Date } | null
}

/** Who somebody is in her role and what she is assigned to; nothing about any person. */
export const readRoleStart = defineRead({
  action: 'start.read',
  load: (question, role: Role): RoleStart => ({
    role,
    organisation: organisationOf(question),
    assignments: assignmentsOf(question, role),
    imports: role === 'admin' ? importStanding(question) : null,
    refusals: role === 'loggranskare' ? refusalsLastWeek(question) : null,
  }),
})

const organisationOf = ({ db, actor }: Question): string | null =>
  statement<{ organisation: string | null }>(db, 'SELECT organisation FROM account WHERE id = ?').get(actor.accountId)
    ?.organisation ?? null

const assignmentsOf = ({ db, actor, today }: Question, role: Role): RoleAssignment[] =>
  statement<Omit<RoleAssignment, 'everywhere'> & { everywhere: number }>(
    db,
    `SELECT u.name AS unit, a.everywhere, a.first_day AS "from", a.last_day AS "to"
     FROM assignment a LEFT JOIN organisation_unit u ON u.id = a.unit_id
     WHERE a.account_id = ? AND a.role = ? AND a.first_day <= ? AND (a.last_day IS NULL OR a.last_day >= ?)
     ORDER BY u.name LIMIT 100`,
  )
    .all(actor.accountId, role, today, today)
    .map((row) => ({ ...row, everywhere: row.everywhere === 1 }))

function importStanding({ db }: Question): ImportStanding {
  const ready = statement<{ slug: string; at: number }>(
    db,
    `SELECT slug, started_at AS at FROM import_batch WHERE phase = 'ready' ORDER BY id DESC LIMIT 1`,
  ).get()
  const done = statement<{ slug: string; source: string; at: number }>(
    db,
    `SELECT slug, source, finished_at AS at FROM import_batch WHERE phase = 'done' ORDER BY id DESC LIMIT 1`,
  ).get()
  return {
    waiting: ready ? { slug: ready.slug, startedAt: new Date(ready.at) } : null,
    latest: done ? { slug: done.slug, source: done.source, finishedAt: new Date(done.at) } : null,
  }
}

const refusalsLastWeek = ({ db, now }: Question): number =>
  statement<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM audit_event WHERE at > ? AND outcome IN ('denied', 'unreachable')`,
  ).get(now.getTime() - 7 * 86_400_000)?.count ?? 0
