import { CsvError, parse, type Parser } from 'csv-parse'
import { finished } from 'node:stream/promises'
import type { TextChunk } from '../encoding'
import { FileFault } from '../row'
import type { RawRows } from '../sheet'
import type { Separator } from './separator'

const longestRecord = 1_000_000

/** Text as records with the physical line each begins on, also after blank lines and line breaks inside quotes. */
export async function* csvRecords(chunks: AsyncIterable<TextChunk>, separator: Separator): AsyncGenerator<RawRows> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: longestRecord,
  })
  const records = new Records()
  parser.on('readable', () => records.takeFrom(parser))
  parser.on('error', () => parser.destroy())
  for await (const { text, bytes } of chunks) {
    await write(parser, text).catch((fault: unknown) => records.refuse(fault))
    yield records.taken(bytes)
  }
  parser.end()
  await finished(parser, { readable: true }).catch((fault: unknown) => records.refuse(fault))
  yield records.taken(0)
}

/** Done when every record of the text has been taken. */
const write = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(text, (fault) => (fault ? reject(fault) : resolve())))

class Records {
  private line = 1
  private seen = 0
  private lines: number[] = []
  private rows: string[][] = []

  takeFrom(parser: Parser): void {
    for (let next = parser.read() as Parsed | null; next !== null; next = parser.read() as Parsed | null) {
      const { record, info } = next
      if (record.some((cell) => cell.trim() !== '')) {
        this.lines.push(this.line)
        this.rows.push(record)
      }
      this.line += info.lines - this.seen > 1 ? linesOf(record) : 1
      this.seen = info.lines
    }
  }

  taken(bytes: number): RawRows {
    const { lines, rows } = this
    this.lines = []
    this.rows = []
    return { lines, rows, bytes }
  }

  refuse(fault: unknown): never {
    if (!(fault instanceof CsvError)) throw fault
    throw new FileFault(fault.code === 'CSV_MAX_RECORD_SIZE' ? 'row-too-long' : 'unclosed-quote', { line: this.line })
  }
}

/** Counted here: the parser takes a CRLF inside quotes for two lines. */
const linesOf = (record: readonly string[]): number =>
  record.reduce((lines, cell) => lines + cell.split(/\r\n|\n|\r/).length - 1, 1)

interface Parsed {
  record: string[]
  info: { lines: number }
}
