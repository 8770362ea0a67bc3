import type { Day } from '~/domain/day'
import { Cells } from './cells'
import { readEmployment } from './employment-row'
import type { Header } from './header'
import { Notes } from './notes'
import type { FileKind, ImportRow, OpenSheet, RowBatch } from './row'
import { readScheduleDay } from './schedule-day-row'
import { readSpell } from './spell-row'
import { readUnit } from './unit-row'

/** Rows as they stand in the file, before anybody has asked whether they make sense. */
export interface RawRows {
  lines: number[]
  rows: string[][]
  bytes: number
}

interface SheetSource {
  name: string
  encoding: string
  separator: string | null
  header: Header
  rows: AsyncIterable<RawRows>
  today: Day
  dateSerials?: 1900 | 1904
}

const readers: Record<FileKind, (cells: Cells, header: Header) => ImportRow> = {
  organisation: readUnit,
  personal: readEmployment,
  schema: readScheduleDay,
  franvaro: (cells, { causes }) => readSpell(cells, causes),
}

const batchSize = 500

/** A sheet whose rows are checked one by one as they are read. */
export function openSheet(source: SheetSource): OpenSheet {
  const { name, encoding, separator, header } = source
  const notes = new Notes()
  for (const title of header.unknown) notes.add('unknown-column', title)
  if (header.kind === 'franvaro' && header.profile !== null && !header.positions.has('orsak'))
    notes.add('cause-not-connected')
  const columnName = (column: string): string => header.names.get(column) ?? column
  const { kind, profile } = header
  const batches = checkedBatches(source, columnName, notes)
  return { name, kind, encoding, separator, profile, notes: notes.list, columnName, batches } as OpenSheet
}

async function* checkedBatches(source: SheetSource, columnName: (column: string) => string, notes: Notes) {
  const { header, today, dateSerials } = source
  const context = { today, positions: header.positions, columnName, ...(dateSerials && { dateSerials }) }
  const cells = new Cells(context)
  for await (const { lines, rows, bytes } of source.rows) {
    for (let start = 0; start === 0 || start < rows.length; start += batchSize) {
      const batch: RowBatch = { rows: [], faults: [], read: 0, ignored: 0, bytes: start === 0 ? bytes : 0 }
      const end = Math.min(start + batchSize, rows.length)
      for (let index = start; index < end; index++)
        check(cells.take(lines[index] ?? 0, rows[index] ?? []), header, batch, notes)
      yield batch
    }
  }
}

function check(cells: Cells, header: Header, batch: RowBatch, notes: Notes): void {
  batch.read++
  checkWidth(cells, header)
  const row = readers[header.kind](cells, header)
  if (cells.leftOut) {
    batch.ignored++
    notes.add(cells.leftOut.code, cells.leftOut.value)
  } else if (cells.fault) batch.faults.push(cells.fault)
  else {
    batch.rows.push(row)
    for (const remark of cells.remarks) notes.add(remark)
  }
}

/** A cell too many has shifted the rest. A row cut short may lack its last day, and would then be read as still open. */
function checkWidth(cells: Cells, { width, positions }: Header): void {
  if (cells.hasMoreThan(width)) cells.fail([...positions.keys()][0] ?? '', 'too-many-cells')
  else if (cells.width <= (positions.get('tom') ?? -1)) cells.fail('tom', 'too-few-cells')
}
