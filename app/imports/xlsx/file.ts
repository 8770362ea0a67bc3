import type { Day } from '~/domain/day'
import { readHeader, type Header } from '../header'
import type { MappingProfile } from '../profile'
import { FileFault, type OpenSheet } from '../row'
import { openSheet, type RawRows } from '../sheet'
import { Archive } from './archive'
import { readWorkbook, type Workbook } from './workbook'
import { worksheetRows } from './worksheet'

interface WorkbookOptions {
  profiles?: readonly MappingProfile[]
  today: Day
}

/** Every visible sheet that has a header of ours; others are left out with a note, unless none is ours. */
export async function* openWorkbook(path: string, name: string, options: WorkbookOptions): AsyncGenerator<OpenSheet> {
  const archive = await Archive.open(path)
  try {
    const workbook = await readWorkbook(archive)
    const { known, leftOut } = await headers(archive, workbook, options.profiles)
    for (const [index, { sheet, header }] of known.entries()) {
      const rows = dataRows(worksheetRows(archive, sheet.part, workbook), header.width)
      const { today } = options
      const { dateSerials } = workbook
      const source = {
        name: `${name}#${sheet.name}`,
        encoding: 'XLSX',
        separator: null,
        header,
        rows,
        today,
        dateSerials,
      }
      const opened = openSheet(source)
      if (index === 0) for (const value of leftOut) opened.notes.push({ code: 'sheet-left-out', count: 1, value })
      yield opened
    }
  } finally {
    archive.close()
  }
}

type Sheet = Workbook['sheets'][number]

async function headers(archive: Archive, workbook: Workbook, profiles: readonly MappingProfile[] | undefined) {
  const known: { sheet: Sheet; header: Header }[] = []
  const leftOut: string[] = []
  let firstFault: FileFault | null = null
  for (const sheet of workbook.sheets) {
    const head = await firstRow(worksheetRows(archive, sheet.part, workbook))
    const header = head && tryHeader(head, profiles)
    if (header instanceof FileFault) {
      if (header.code !== 'unknown-header') throw header.in({ sheet: sheet.name })
      firstFault ??= header
      leftOut.push(sheet.name)
    } else if (header) known.push({ sheet, header })
  }
  if (known.length === 0) throw firstFault ?? new FileFault('empty-file')
  return { known, leftOut }
}

async function firstRow(rows: AsyncIterable<RawRows>): Promise<string[] | null> {
  for await (const batch of rows) if (batch.rows[0]) return batch.rows[0]
  return null
}

function tryHeader(head: readonly string[], profiles: readonly MappingProfile[] | undefined): Header | FileFault {
  try {
    return readHeader(head, profiles)
  } catch (error) {
    if (error instanceof FileFault) return error
    throw error
  }
}

/** Excel leaves out empty cells at the end of a row, so rows are filled up to the header's width. */
async function* dataRows(batches: AsyncIterable<RawRows>, width: number): AsyncGenerator<RawRows> {
  let isFirst = true
  for await (const batch of batches) {
    const skip = isFirst && batch.rows.length > 0 ? 1 : 0
    if (skip) isFirst = false
    const rows = batch.rows.slice(skip)
    for (const row of rows) while (row.length < width) row.push('')
    yield { lines: batch.lines.slice(skip), rows, bytes: batch.bytes }
  }
}
