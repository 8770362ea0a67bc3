import type { Day } from '~/domain/day'
import { shownValue } from '~/domain/import/shown-value'
import { withoutUnseen } from '~/domain/unseen'
import { holdsPersonalNumber } from '~/domain/text-guard'
import type { NoteCode, RowFaultCode } from '~/text/import-error'
import { excelDay, readDay } from './date'
import { readNumber } from './number'
import type { About, RowFault } from './row'

/** Where each of our columns stands in a file's rows. */
export type Positions = ReadonlyMap<string, number>

interface CellContext {
  today: Day
  positions: Positions
  columnName: (column: string) => string
  /** Set for workbooks, where a date may be a bare number of days. */
  dateSerials?: 1900 | 1904
}

const longestNumber = 40

/**
 * One row, read column by column. The first fault is kept, so the order in which a row is read is the order in which its faults are
 * named. One instance serves all rows of a file.
 */
export class Cells {
  line = 0
  fault: RowFault | null = null
  /** Why the row is left out without being faulty. */
  leftOut: { code: NoteCode; value: string } | null = null
  readonly remarks: NoteCode[] = []
  private values: readonly string[] = []

  constructor(private readonly context: CellContext) {}

  get today(): Day {
    return this.context.today
  }

  take(line: number, values: readonly string[]): this {
    this.line = line
    this.values = values
    this.fault = this.leftOut = null
    this.remarks.length = 0
    return this
  }

  get width(): number {
    return this.values.length
  }

  hasMoreThan(width: number): boolean {
    return this.values.length > width && this.values.slice(width).some((value) => value.trim() !== '')
  }

  raw(column: string): string {
    const position = this.context.positions.get(column)
    return position === undefined ? '' : (this.values[position] ?? '').trim()
  }

  fail(column: string, code: RowFaultCode, about?: About): void {
    if (this.fault || this.leftOut) return
    const value = shownValue(column, this.raw(column))
    this.fault = { line: this.line, column: this.context.columnName(column), value, code, ...(about && { about }) }
  }

  leaveOut(code: NoteCode, value: string): void {
    this.leftOut = { code, value }
  }

  text(column: string, longest: number): string {
    const value = this.optionalText(column, longest)
    if (value === null) this.fail(column, 'missing')
    return value ?? ''
  }

  optionalText(column: string, longest: number): string | null {
    const value = this.raw(column)
    if (value === '') return null
    if (value.length > longest) this.fail(column, 'too-long', { longest })
    else if (/[\p{Cc}\ufffd]/u.test(value)) return this.withoutBreaks(column, value)
    if (holdsPersonalNumber(value)) this.fail(column, 'holds-personal-number')
    return withoutUnseen(value)
  }

  day(column: string): Day {
    const day = this.optionalDay(column)
    if (day === null) this.fail(column, 'missing')
    return day ?? (0 as Day)
  }

  optionalDay(column: string): Day | null {
    const value = this.raw(column)
    if (value === '') return null
    const { dateSerials } = this.context
    if (dateSerials && /^\d{4,5}(\.\d+)?$/.test(value)) return excelDay(Number(value), dateSerials === 1904)
    const day = readDay(value)
    if (typeof day === 'number') return day
    this.fail(column, day.code, day.about)
    return null
  }

  number(
    column: string,
    preset: number | null,
    within: (value: number) => boolean,
    code: RowFaultCode,
    read = readNumber,
  ): number {
    const text = this.raw(column)
    if (text === '' && preset !== null) return preset
    const value = text === '' || text.length > longestNumber ? null : read(text)
    if (value === null) this.fail(column, text === '' ? 'missing' : 'not-a-number')
    else if (!within(value)) this.fail(column, code)
    return value ?? 0
  }

  private withoutBreaks(column: string, value: string): string {
    const oneLine = value.replace(/[\t\r\n]+/g, ' ')
    if (/[\p{Cc}\ufffd]/u.test(oneLine)) this.fail(column, 'odd-characters')
    return oneLine
  }
}
