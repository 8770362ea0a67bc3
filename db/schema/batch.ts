import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { importPhases, type UnpairedHeaders } from '../../app/domain/import/batch'
import type { Causes } from '../../app/domain/import/cause-meaning'
import { change } from './change'
import { key, moment, slug } from './columns'

/** One import call. Its number is the number of its change. */
export const importBatch = sqliteTable(
  'import_batch',
  {
    id: integer('id')
      .primaryKey()
      .references(() => change.id),
    slug: slug(),
    source: text('source').notNull(),
    phase: text('phase', { enum: importPhases }).notNull(),
    dryRun: integer('dry_run', { mode: 'boolean' }).notNull(),
    skipBad: integer('skip_bad', { mode: 'boolean' }).notNull(),
    /** Uploaded files that have not been staged yet. */
    uploads: text('uploads', { mode: 'json' }).notNull().$type<{ path: string; name: string }[]>(),
    /** What the file that waits for a mapping profile has that nobody knows. */
    headers: text('headers', { mode: 'json' }).$type<UnpairedHeaders>(),
    rowsRead: integer('rows_read').notNull().default(0),
    bytesRead: integer('bytes_read').notNull().default(0),
    bytesTotal: integer('bytes_total').notNull().default(0),
    rowsPlanned: integer('rows_planned').notNull().default(0),
    personsDone: integer('persons_done').notNull().default(0),
    personsTotal: integer('persons_total').notNull().default(0),
    /** Which changes were visible when the plan was made; the plan holds while they are the same. */
    picture: text('picture'),
    /** What publishing changes for readers, counted while planning. */
    effect: text('effect', { mode: 'json' }).$type<ImportEffect>(),
    /** Why it could not run, as a code with a sentence in app/text. */
    failure: text('failure'),
    failureAbout: text('failure_about', { mode: 'json' }).$type<Record<string, string | number>>(),
    leasedBy: integer('leased_by'),
    leasedUntil: moment('leased_until'),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
    evaluatedAt: moment('evaluated_at'),
    /** How long an upload took to read and try. */
    tookMs: integer('took_ms'),
  },
  (table) => [index('import_batch_phase').on(table.phase)],
)

export interface ImportEffect {
  newSpells: number
  /** Workplaces that get new spells. */
  workplaces: number
  changedEnds: number
  handConflicts: number
}

export const importFile = sqliteTable(
  'import_file',
  {
    id: key(),
    batchId: integer('batch_id')
      .notNull()
      .references(() => importBatch.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['organisation', 'personal', 'schema', 'franvaro'] }).notNull(),
    encoding: text('encoding').notNull(),
    separator: text('separator'),
    rows: integer('rows').notNull().default(0),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    ignored: integer('ignored').notNull().default(0),
    bad: integer('bad').notNull().default(0),
    /** How many of those ignored and bad were so already while reading; planning adds the rest. */
    leftOut: integer('left_out').notNull().default(0),
    unreadable: integer('unreadable').notNull().default(0),
    profile: text('profile'),
    /** What our columns are called in this file, where it is not by our own names. */
    columnNames: text('column_names', { mode: 'json' }).notNull().$type<Record<string, string>>(),
    notes: text('notes', { mode: 'json' }).notNull().$type<{ code: string; count: number; value?: string }[]>(),
  },
  (table) => [index('import_file_batch').on(table.batchId)],
)

export const importRowError = sqliteTable(
  'import_row_error',
  {
    id: key(),
    fileId: integer('file_id')
      .notNull()
      .references(() => importFile.id),
    line: integer('line').notNull(),
    column: text('column').notNull(),
    value: text('value').notNull(),
    code: text('code').notNull(),
    about: text('about', { mode: 'json' }).$type<Record<string, string | number>>(),
    /** Found beside what stands rather than while reading: a new plan finds its own. */
    planned: integer('planned', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('import_row_error_file').on(table.fileId, table.line)],
)

/** How a source system's headers map to ours, made in the admin page and saved by name. */
export const mappingProfile = sqliteTable('mapping_profile', {
  id: key(),
  slug: slug(),
  name: text('name').notNull().unique(),
  kind: text('kind', { enum: ['organisation', 'personal', 'schema', 'franvaro'] }).notNull(),
  /** Their header → our column. */
  columns: text('columns', { mode: 'json' }).notNull().$type<Record<string, string>>(),
  savedAt: moment('saved_at').notNull(),
  /** Their code of a cause, in lower case → what it means. */
  causes: text('causes', { mode: 'json' }).notNull().default({}).$type<Causes>(),
})

/** The key of the personal number hashes: random, sealed by the data key, never rotated. */
export const identityKey = sqliteTable('identity_key', { id: key(), sealed: text('sealed').notNull() })
