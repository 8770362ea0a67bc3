import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { change } from './change'
import { day, key, moment, slug } from './columns'

/** One import call. Its number is the number of its change. */
export const importBatch = sqliteTable('import_batch', {
  id: integer('id').primaryKey().references(() => change.id),
  slug: slug(),
  source: text('source').notNull(),
  /** reading → planning → ready (dry run done) → publishing → evaluating → done; or failed, discarded, undone. */
  phase: text('phase', {
    enum: ['reading', 'planning', 'ready', 'evaluating', 'done', 'failed', 'discarded', 'undone'],
  }).notNull(),
  dryRun: integer('dry_run', { mode: 'boolean' }).notNull(),
  skipBad: integer('skip_bad', { mode: 'boolean' }).notNull(),
  profile: text('profile'),
  rowsRead: integer('rows_read').notNull().default(0),
  bytesRead: integer('bytes_read').notNull().default(0),
  bytesTotal: integer('bytes_total').notNull().default(0),
  personsDone: integer('persons_done').notNull().default(0),
  personsTotal: integer('persons_total').notNull().default(0),
  /** Why it could not run, as a code with a sentence in app/text. */
  failure: text('failure'),
  failureDetail: text('failure_detail'),
  leasedUntil: moment('leased_until'),
  startedAt: moment('started_at').notNull(),
  finishedAt: moment('finished_at'),
  evaluatedAt: moment('evaluated_at'),
})

export const importFile = sqliteTable(
  'import_file',
  {
    id: key(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['organisation', 'personal', 'schema', 'franvaro'] }),
    encoding: text('encoding'),
    separator: text('separator'),
    rows: integer('rows').notNull().default(0),
    added: integer('added').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    unchanged: integer('unchanged').notNull().default(0),
    ignored: integer('ignored').notNull().default(0),
    bad: integer('bad').notNull().default(0),
    notes: text('notes', { mode: 'json' }).notNull().$type<{ code: string; count: number; value?: string }[]>(),
  },
  (table) => [index('import_file_batch').on(table.batchId)],
)

export const importRowError = sqliteTable(
  'import_row_error',
  {
    id: key(),
    fileId: integer('file_id').notNull().references(() => importFile.id),
    line: integer('line').notNull(),
    column: text('column').notNull(),
    value: text('value').notNull(),
    code: text('code').notNull(),
    about: text('about'),
  },
  (table) => [index('import_row_error_file').on(table.fileId, table.line)],
)

const stagedRow = {
  id: key(),
  fileId: integer('file_id').notNull().references(() => importFile.id),
  line: integer('line').notNull(),
}

export const stagedUnit = sqliteTable(
  'staged_unit',
  {
    ...stagedRow,
    code: text('code').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    parentCode: text('parent_code'),
    activity: text('activity'),
    from: day('first_day'),
    to: day('last_day'),
  },
  (table) => [index('staged_unit_file').on(table.fileId, table.code)],
)

export const stagedEmployment = sqliteTable(
  'staged_employment',
  {
    ...stagedRow,
    employeeNumber: text('employee_number').notNull(),
    name: text('name').notNull(),
    identityHash: text('identity_hash'),
    sex: text('sex').notNull(),
    birthYear: integer('birth_year').notNull(),
    workplaceCode: text('workplace_code').notNull(),
    managerNumber: text('manager_number'),
    email: text('email'),
    position: text('position'),
    share: real('share').notNull(),
    weeklyHours: real('weekly_hours').notNull(),
    from: day('first_day').notNull(),
    to: day('last_day'),
    protected: integer('protected', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('staged_employment_file').on(table.fileId, table.employeeNumber, table.from)],
)

export const stagedScheduleDay = sqliteTable(
  'staged_schedule_day',
  { ...stagedRow, employeeNumber: text('employee_number').notNull(), date: day('date').notNull(), hours: real('hours').notNull() },
  (table) => [index('staged_schedule_day_file').on(table.fileId, table.employeeNumber, table.date)],
)

export const stagedSpell = sqliteTable(
  'staged_spell',
  {
    ...stagedRow,
    employeeNumber: text('employee_number').notNull(),
    from: day('first_day').notNull(),
    to: day('last_day'),
    extent: real('extent').notNull(),
    cause: text('cause').notNull(),
    certificateTo: day('certificate_to'),
    externalId: text('external_id'),
  },
  (table) => [index('staged_spell_file').on(table.fileId, table.employeeNumber, table.from)],
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
})
