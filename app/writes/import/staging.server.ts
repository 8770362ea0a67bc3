import { statement, type Client } from '#db/client.server'
import { identityHash } from '#db/crypto.server'
import { identityKey } from '#db/identity-key.server'
import { importFile } from '#db/schema'
import { createStaging } from '#db/staging.server'
import { eq } from 'drizzle-orm'
import type { FileEmployment } from '~/domain/import/employment'
import type { ImportFault } from '~/domain/import/fault'
import type { FileScheduleDay } from '~/domain/import/schedule-day'
import type { FileSpell } from '~/domain/import/spell'
import type { FileUnit } from '~/domain/import/unit'
import { stageUnseen, type Context } from '../gate.server'
import { faultValues, insertFault } from './fault-rows.server'
import { openLookups } from './lookups.server'

type FileKind = (typeof importFile.$inferSelect)['kind']
type FileFacts = Pick<
  typeof importFile.$inferInsert,
  'name' | 'kind' | 'encoding' | 'separator' | 'profile' | 'columnNames'
>
type FileNotes = (typeof importFile.$inferSelect)['notes']

/** A staff row as the reader gives it: with the personal number, which ends here. */
type ReadEmployment = Omit<FileEmployment, 'personId' | 'workplaceId' | 'managerId' | 'identityHash'> & {
  personalNumber: string | null
}

export type ReadRows =
  | { kind: 'organisation'; rows: FileUnit[] }
  | { kind: 'personal'; rows: ReadEmployment[] }
  | { kind: 'schema'; rows: FileScheduleDay[] }
  | { kind: 'franvaro'; rows: FileSpell[] }

/** Where the rows of one import are laid while its files are read. */
export function openStage({ db }: Context, batch: { id: number; slug: string }) {
  forgetFiles(db, batch.id)
  const staging = createStaging(batch.slug)
  const key = identityKey(db)
  return {
    file: (facts: FileFacts): number =>
      stageUnseen(
        db,
        () =>
          db
            .insert(importFile)
            .values({ ...facts, batchId: batch.id, notes: [] })
            .returning()
            .get().id,
      ),
    rows: (file: number, read: ReadRows): void => stageUnseen(staging, () => insertRows(staging, file, read, key)),
    faults: (file: number, faults: readonly ImportFault[]): void =>
      stageUnseen(db, () => {
        for (const fault of faults) statement(db, insertFault).run(...faultValues(file, fault, 'read'))
      }),
    finish: (file: number, counts: { rows: number; leftOut: number; unreadable: number }, notes: FileNotes): void =>
      stageUnseen(db, () => {
        db.update(importFile)
          .set({ ...counts, ignored: counts.leftOut, bad: counts.unreadable, notes })
          .where(eq(importFile.id, file))
          .run()
      }),
    ...openLookups(db, staging, key),
    close: (): void => {
      staging.$client.close()
    },
  }
}

export type Stage = ReturnType<typeof openStage>

/** Files that were read before, with fewer mapping profiles, are read anew. */
const forgetFiles = (db: Client, batch: number): void =>
  stageUnseen(db, () => {
    statement(db, `DELETE FROM import_row_error WHERE file_id IN (SELECT id FROM import_file WHERE batch_id = ?)`).run(
      batch,
    )
    statement(db, `DELETE FROM import_file WHERE batch_id = ?`).run(batch)
  })

function insertRows(staging: Client, file: number, read: ReadRows, key: Buffer): void {
  const insert = statement(staging, inserts[read.kind])
  if (read.kind === 'organisation')
    for (const row of read.rows)
      insert.run(file, row.line, row.code, row.name, row.type, row.parentCode, row.activity, row.from, row.to)
  else if (read.kind === 'personal') for (const row of read.rows) insert.run(file, ...employmentValues(row, key))
  else if (read.kind === 'schema')
    for (const row of read.rows) insert.run(file, row.line, row.employeeNumber, row.date, row.hours)
  else
    for (const row of read.rows)
      insert.run(
        ...[file, row.line, row.employeeNumber, row.from, row.to, row.extent, row.cause],
        ...[row.certificateTo, row.externalId],
      )
}

const employmentValues = (row: ReadEmployment, key: Buffer) => [
  ...[row.line, row.employeeNumber, row.name, row.personalNumber && identityHash(row.personalNumber, key)],
  ...[row.sex, row.birthYear, row.workplaceCode, row.managerNumber, row.email, row.position],
  ...[row.share, row.weeklyHours, row.from, row.to, row.protected ? 1 : 0],
]

const slots = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

const inserts: Record<FileKind, string> = {
  organisation: `INSERT INTO staged_unit VALUES (${slots(9)})`,
  personal: `INSERT INTO staged_employment VALUES (${slots(16)})`,
  schema: `INSERT INTO staged_schedule_day VALUES (${slots(5)})`,
  franvaro: `INSERT INTO staged_spell VALUES (${slots(9)})`,
}
