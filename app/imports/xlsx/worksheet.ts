import { FileFault } from '../row'
import type { RawRows } from '../sheet'
import { parseXml, type XmlHandler } from '../xml/parse'
import type { Archive } from './archive'
import { cellText, columnIndex } from './cell'
import type { Workbook } from './workbook'

const mostColumns = 500
const lastRow = 1_048_576

/** The filled rows of one sheet with Excel's own row numbers. */
export async function* worksheetRows(archive: Archive, part: string, workbook: Workbook): AsyncGenerator<RawRows> {
  const reader = new WorksheetReader(workbook)
  for await (const { bytes } of parseXml(archive.text(part), reader)) yield reader.take(bytes)
  yield reader.take(0)
}

class WorksheetReader implements XmlHandler {
  private found: RawRows = { lines: [], rows: [], bytes: 0 }
  private row: string[] = []
  private line = 0
  private column = -1
  private cell = { type: 'n', style: 0, value: '' }
  private collecting = false
  private inGuide = false

  constructor(private readonly workbook: Workbook) {}

  take(bytes: number): RawRows {
    const found = { ...this.found, bytes }
    this.found = { lines: [], rows: [], bytes: 0 }
    return found
  }

  open(element: string, attributes: Record<string, string>): void {
    if (element === 'row') this.startRow(attributes.r)
    else if (element === 'c') this.startCell(attributes)
    else if (element === 'rPh') this.inGuide = true
    else if (element === 'v' || element === 't') this.collecting = !this.inGuide
  }

  text(piece: string): void {
    if (this.collecting) this.cell.value += piece
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.collecting = false
    else if (element === 'rPh') this.inGuide = false
    else if (element === 'c') this.endCell()
    else if (element === 'row') this.endRow()
  }

  private startRow(number: string | undefined): void {
    const line = number === undefined ? this.line + 1 : Number(number)
    if (!Number.isInteger(line) || line <= this.line || line > lastRow) throw new FileFault('broken-workbook')
    this.line = line
    this.column = -1
    this.row = []
  }

  private startCell({ r, t, s }: Record<string, string>): void {
    this.column = columnIndex(r ?? '') ?? this.column + 1
    this.cell = { type: t ?? 'n', style: Number(s ?? 0), value: '' }
  }

  private endCell(): void {
    const { type, style, value } = this.cell
    const text = cellText(type, style, value, this.workbook)
    if (text === '' || this.column >= mostColumns) return
    while (this.row.length < this.column) this.row.push('')
    this.row[this.column] = text
  }

  private endRow(): void {
    if (!this.row.some((text) => text.trim() !== '')) return
    this.found.lines.push(this.line)
    this.found.rows.push(this.row)
  }
}
