import { openHintCount } from '#db/access-hint.server'
import { unfinishedSamples } from '#db/access-sample.server'
import { statement } from '#db/client.server'
import { outboxFigures, type OutboxFigures } from '#db/outbox.server'
import { unownedWorkplaces } from '#db/ownership.server'
import type { Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { defineRead, type Question } from './gate.server'
import { once } from './once.server'

interface RoleStart {
  role: Role
  organisation: string | null
  assignments: RoleAssignment[]
  /** For the systemförvaltare. */
  imports: ImportStanding | null
  /** And how many workplaces a signal would reach nobody from. */
  unowned: number
  /** And how it goes with the e-mail. */
  mail: OutboxFigures | null
  /** For the loggranskare: refused and unreachable tries in the last seven days. */
  refusals: number | null
  /** And what there is to look at. */
  review: { hints: number; samples: number } | null
}

interface RoleAssignment {
  /** Null = the whole employer, or no unit at all (then `everywhere` is false). */
  unit: string | null
  everywhere: boolean
  from: Day
  to: Day | null
}

interface ImportStanding {
  /** One that waits for a decision or for its columns, by its opaque name; the latest call that failed, until there is another. */
  waiting: { slug: string; phase: 'ready' | 'mapping' | 'failed' } | null
  /** How many there are. */
  count: number
  /** `rows` are those that were taken in; `at` in milliseconds. */
  latest: { slug: string; source: string; at: number; rows: number } | null
}

/** Who somebody is in her role and what she is assigned to; nothing about any person. */
export const readRoleStart = defineRead({
  action: 'start.read',
  load: (question, role: Role): RoleStart => ({
    role,
    organisation: organisationOf(question),
    assignments: assignmentsOf(question, role),
    imports: role === 'admin' ? adminWaiting(question).imports : null,
    unowned: role === 'admin' ? adminWaiting(question).unowned : 0,
    mail: role === 'admin' ? outboxFigures(question.db) : null,
    refusals: role === 'loggranskare' ? refusalsLastWeek(question) : null,
    review:
      role === 'loggranskare' ? { hints: openHintCount(question.db), samples: unfinishedSamples(question.db) } : null,
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

/** What waits for an admin; both the frame and the start page ask. */
export const adminWaiting = (question: Question): { imports: ImportStanding; unowned: number } =>
  once(question, 'waiting for an admin', () => ({
    imports: importStanding(question),
    unowned: unownedWorkplaces(question.db, question.today),
  }))

function importStanding({ db }: Question): ImportStanding {
  const waiting = statement<NonNullable<ImportStanding['waiting']>>(db, waitingImports).all()
  const latest = statement<NonNullable<ImportStanding['latest']>>(db, latestImport).get() ?? null
  return {
    waiting: waiting[0] ?? null,
    count: waiting.length,
    latest,
  }
}

const latestImport = `SELECT b.slug, b.source, b.finished_at AS at,
    (SELECT coalesce(sum(f.rows - f.bad - f.ignored), 0) FROM import_file f WHERE f.batch_id = b.id) AS rows
  FROM import_batch b WHERE b.phase = 'done' ORDER BY b.id DESC LIMIT 1`

/** A dry run of the command never waits for anybody: its batch ends discarded. */
const waitingImports = `SELECT slug, phase FROM import_batch WHERE phase IN ('ready', 'mapping')
    OR (phase = 'failed' AND id = (SELECT max(id) FROM import_batch))
  ORDER BY id DESC LIMIT 100`

const refusalsLastWeek = ({ db, now }: Question): number =>
  statement<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM audit_event WHERE at > ? AND outcome IN ('denied', 'unreachable')`,
  ).get(now.getTime() - 7 * 86_400_000)?.count ?? 0
