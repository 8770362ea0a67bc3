import { decodedText, detectEncoding, encodingName, type Encoding } from '../encoding'
import { readHeader } from '../header'
import type { MappingProfile } from '../profile'
import { FileFault, type OpenSheet } from '../row'
import { openSheet, type RawRows } from '../sheet'
import type { Day } from '~/domain/day'
import { csvRecords } from './records'
import { detectSeparator, separatorName } from './separator'

interface CsvOptions {
  profiles?: readonly MappingProfile[]
  today: Day
}

export async function openCsv(path: string, name: string, { profiles, today }: CsvOptions): Promise<OpenSheet> {
  const encoding = await detectEncoding(path)
  const separator = detectSeparator(await firstLine(path, encoding))
  const records = csvRecords(decodedText(path, encoding), separator)
  const { head, rest } = await splitOffHeader(records)
  const header = readHeader(head, profiles)
  return openSheet({
    name,
    encoding: encodingName[encoding],
    separator: separatorName[separator],
    header,
    rows: rest,
    today,
  })
}

const longestHeader = 100_000

async function firstLine(path: string, encoding: Encoding): Promise<string> {
  let text = ''
  for await (const chunk of decodedText(path, encoding)) {
    text += chunk.text
    const line = text.split(/[\r\n]/).find((candidate) => candidate.replace(/[\s;,]/g, '') !== '')
    if (line !== undefined && (line.length < text.length || text.length > longestHeader)) return line
    if (text.length > longestHeader) break
  }
  return text
}

async function splitOffHeader(
  records: AsyncGenerator<RawRows>,
): Promise<{ head: string[]; rest: AsyncGenerator<RawRows> }> {
  let bytes = 0
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { lines, rows } = next.value
    bytes += next.value.bytes
    const at = rows[0]?.[0]?.startsWith('sep=') ? 1 : 0
    const head = rows[at]
    if (!head) continue
    const first = { lines: lines.slice(at + 1), rows: rows.slice(at + 1), bytes }
    return { head, rest: withFirst(first, records) }
  }
  throw new FileFault('empty-file')
}

async function* withFirst(first: RawRows, records: AsyncGenerator<RawRows>): AsyncGenerator<RawRows> {
  yield first
  yield* records
}
