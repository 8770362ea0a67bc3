import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day, isoDay, type Day } from '~/domain/day'
import { openFile, type OpenOptions } from '~/imports/file'
import { FileFault, type ImportRow, type RowFault, type RowNote } from '~/imports/row'

export const today = day('2026-11-20')

export interface ReadSheet {
  name: string
  kind: string
  encoding: string
  separator: string | null
  profile: string | null
  rows: Record<string, unknown>[]
  faults: RowFault[]
  notes: RowNote[]
  read: number
  ignored: number
  bytes: number
}

/** Everything a file gives, with days written out. */
async function readAll(path: string, options: Partial<OpenOptions> = {}): Promise<ReadSheet[]> {
  const sheets: ReadSheet[] = []
  for await (const { batches, name, kind, encoding, separator, profile, notes } of openFile(path, 'fil', {
    today,
    ...options,
  })) {
    const sheet: ReadSheet = {
      ...{ name, kind, encoding, separator, profile, notes },
      ...{ rows: [], faults: [], read: 0, ignored: 0, bytes: 0 },
    }
    for await (const batch of batches) {
      sheet.rows.push(...batch.rows.map(written))
      sheet.faults.push(...batch.faults)
      sheet.read += batch.read
      sheet.ignored += batch.ignored
      sheet.bytes += batch.bytes
    }
    sheets.push(sheet)
  }
  return sheets
}

/** The sheets of a file with this content. */
export async function sheetsOf(content: string | Uint8Array, options: Partial<OpenOptions> = {}): Promise<ReadSheet[]> {
  return withFile(content, (path) => readAll(path, options))
}

export async function sheetOf(content: string | Uint8Array, options: Partial<OpenOptions> = {}): Promise<ReadSheet> {
  const [sheet] = await sheetsOf(content, options)
  if (!sheet) throw new Error('the file has no sheet')
  return sheet
}

/** Why a file can't be read. */
export async function faultOf(content: string | Uint8Array, options: Partial<OpenOptions> = {}): Promise<FileFault> {
  const outcome = await sheetsOf(content, options).catch((error: unknown) => error)
  if (outcome instanceof FileFault) return outcome
  throw new Error('the file could be read', { cause: outcome })
}

async function withFile<Result>(content: string | Uint8Array, use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'reko-import-'))
  try {
    const path = join(folder, 'fil')
    writeFileSync(path, content)
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const dayFields = ['from', 'to', 'date', 'certificateTo']

const written = (row: ImportRow): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      dayFields.includes(name) && value !== null ? isoDay(value as Day) : value,
    ]),
  )
