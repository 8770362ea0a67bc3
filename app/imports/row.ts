import type { Day } from '~/domain/day'
import type { RowFaultCode } from '~/text/import-error'
import type { FileFaultCode } from '~/text/import-fault'

export const fileKinds = ['organisation', 'personal', 'schema', 'franvaro'] as const
export type FileKind = (typeof fileKinds)[number]

export interface UnitRow {
  line: number
  code: string
  name: string
  type: 'forvaltning' | 'omrade' | 'arbetsplats'
  /** Null = directly under the employer. */
  parentCode: string | null
  activity: string | null
  from: Day | null
  to: Day | null
}

export interface EmploymentRow {
  line: number
  employeeNumber: string
  name: string
  /** Twelve digits. To be hashed and forgotten; never stored or logged. */
  personalNumber: string | null
  sex: 'K' | 'M'
  birthYear: number
  workplaceCode: string
  /** The employee who manages this workplace during this row's period. */
  managerNumber: string | null
  email: string | null
  position: string | null
  /** Percent 0–100; 0 = hourly staff. */
  share: number
  weeklyHours: number
  from: Day
  to: Day | null
  protected: boolean
}

export interface ScheduleDayRow {
  line: number
  employeeNumber: string
  date: Day
  /** 0–24 */
  hours: number
}

export interface SpellRow {
  line: number
  employeeNumber: string
  from: Day
  /** Null = still absent. */
  to: Day | null
  /** Percent, 0 < extent ≤ 100. */
  extent: number
  cause: 'sjuk' | 'arbetsskada'
  certificateTo: Day | null
  externalId: string | null
}

interface RowOf {
  organisation: UnitRow
  personal: EmploymentRow
  schema: ScheduleDayRow
  franvaro: SpellRow
}
export type ImportRow = RowOf[FileKind]

export type About = Record<string, string | number>

/** A row that cannot be taken in: the first faulty column, in the words of the file. The sentence stands in `text/import-error.ts`. */
export interface RowFault {
  /** Physical line, header = 1, blank lines counted; for a sheet Excel's row number. */
  line: number
  column: string
  /** As written in the file, `••••` where it is a personal number. */
  value: string
  code: RowFaultCode
  about?: About
}

/** Something the reader should know that is no fault of a row. */
export interface RowNote {
  code: string
  count: number
  value?: string
}

/** What was read since the batch before: read = rows + faults + ignored. */
export interface RowBatch<Row = ImportRow> {
  rows: Row[]
  faults: RowFault[]
  read: number
  ignored: number
  /** Bytes of the file; over all sheets of a file they add up to about its size. */
  bytes: number
}

interface SheetOf<Kind extends FileKind> {
  /** The file, or file#sheet for a workbook. */
  name: string
  kind: Kind
  encoding: string
  /** Of a CSV file; null for workbooks and PAXml. */
  separator: string | null
  /** Name of the mapping profile whose headers it was read by. */
  profile: string | null
  /** Filled while the batches are read. */
  notes: RowNote[]
  /** What our column is called in this file, for faults found later. */
  columnName(column: string): string
  /** About 500 rows each. Can be read once. */
  batches: AsyncIterable<RowBatch<RowOf[Kind]>>
}
export type OpenSheet = { [Kind in FileKind]: SheetOf<Kind> }[FileKind]

/** A file that cannot be read at all. The sentence stands in `text/import-error.ts`. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly about: About = {},
    /** Of a file whose header row says too little: its headers, for whoever pairs them with our columns. */
    readonly headers: readonly string[] = [],
  ) {
    super(code)
    this.name = 'FileFault'
  }

  /** The same fault, saying more of where. */
  in(place: About): FileFault {
    return new FileFault(this.code, { ...this.about, ...place }, this.headers)
  }
}
