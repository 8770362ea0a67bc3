import { statSync } from 'node:fs'
import type { Context } from '#db/context.server'
import { withoutPersonalNumbers } from '~/domain/import/shown-value'
import { columns } from '~/imports/columns'
import { openFile } from '~/imports/file'
import { FileFault, type OpenSheet } from '~/imports/row'
import { readMappingProfiles } from '~/reads/mapping.server'
import { report, type Lease } from '~/writes/import/lease.server'
import { openProgress } from '~/writes/import/progress.server'
import { openStage, type ReadRows, type Stage } from '~/writes/import/staging.server'
import { answerOf } from './answer.server'

export interface SourceFile {
  path: string
  name: string
}

interface Reading {
  id: number
  slug: string
  source: string
  skipBad: boolean
}

/** Lays the rows of all files in the import's work database. @throws FileFault when one of them cannot be read at all. */
export async function readFiles(
  context: Context,
  batch: Reading,
  files: readonly SourceFile[],
  lease: () => Lease,
): Promise<void> {
  const stage = openStage(context, batch)
  const profiles = profilesFor(context, batch.source)
  const options = { ...stage, profiles, today: context.today, acceptUnambiguous: batch.skipBad }
  const tell = openProgress(context.db, batch.id, lease)
  const done = { rowsRead: 0, bytesRead: 0 }
  const progress = (rows: number, bytes: number) => {
    done.rowsRead += rows
    done.bytesRead += bytes
    tell(done)
  }
  try {
    for (const { path, name } of tablesFirst(files).map(namedSafely))
      await naming(name, async () => {
        for await (const sheet of openFile(path, name, options)) await readSheet(stage, sheet, progress)
      })
    report(context.db, batch.id, done, lease())
  } finally {
    stage.close()
  }
}

export const sizeOf = (files: readonly SourceFile[]): number =>
  files.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)

/** Which of several files it was belongs to what is wrong with it. */
async function naming(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    throw fault instanceof FileFault ? fault.in({ file }) : fault
  }
}

/** The profile that bears the source's name is tried before the others. */
const profilesFor = (context: Context, source: string) =>
  answerOf(readMappingProfiles(context, undefined)).sort(
    (one, other) => Number(other.name === source) - Number(one.name === source),
  )

/** PAXml can name people by personal number alone: whoever the tables bring must be known by then. */
const tablesFirst = (files: readonly SourceFile[]): SourceFile[] =>
  [...files].sort((one, other) => Number(isXml(one)) - Number(isXml(other)))

/** A file may be called by whom it is about. */
const namedSafely = ({ path, name }: SourceFile): SourceFile => ({ path, name: withoutPersonalNumbers(name) })

const isXml = ({ name }: SourceFile): boolean => /\.(xml|pax)$/i.test(name)

async function readSheet(
  stage: Stage,
  sheet: OpenSheet,
  progress: (rows: number, bytes: number) => void,
): Promise<void> {
  const { name, kind, encoding, separator, profile } = sheet
  const file = stage.file({
    name: withoutPersonalNumbers(name),
    kind,
    encoding,
    separator,
    profile,
    columnNames: columnNames(sheet),
  })
  const counts = { rows: 0, leftOut: 0, unreadable: 0 }
  for await (const batch of sheet.batches) {
    stage.rows(file, { kind, rows: batch.rows } as ReadRows)
    if (batch.faults.length > 0) stage.faults(file, batch.faults)
    counts.rows += batch.read
    counts.leftOut += batch.ignored
    counts.unreadable += batch.faults.length
    progress(batch.read, batch.bytes)
  }
  stage.finish(file, counts, sheet.notes)
}

const columnNames = (sheet: OpenSheet): Record<string, string> =>
  Object.fromEntries(
    columns[sheet.kind]
      .map((column) => [column, sheet.columnName(column)] as const)
      .filter(([column, name]) => column !== name),
  )
