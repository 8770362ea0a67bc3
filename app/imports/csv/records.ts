import type { TextChunk } from '../encoding'
import { FileFault } from '../row'
import type { RawRows } from '../sheet'
import { bareCell, quotedCell } from './cell'
import type { Separator } from './separator'

const longestRecord = 1_000_000

/**
 * Splits text into records as RFC 4180 has it. Written by hand because every fault must name its physical line, also after blank
 * lines and line breaks inside quotes, and a million rows must pass in seconds.
 */
export async function* csvRecords(chunks: AsyncIterable<TextChunk>, separator: Separator): AsyncGenerator<RawRows> {
  const splitter = new Splitter(separator)
  for await (const { text, bytes } of chunks) yield splitter.push(text, bytes)
  yield splitter.end()
}

class Splitter {
  private rest = ''
  private line = 1
  private newline: '\n' | '\r' | null = null
  private out: RawRows = { lines: [], rows: [], bytes: 0 }

  constructor(private readonly separator: Separator) {}

  push(text: string, bytes: number): RawRows {
    this.out = { lines: [], rows: [], bytes }
    const all = this.rest + text
    this.newline ??= all.includes('\n') ? '\n' : /\r[^]/.test(all) ? '\r' : null
    const end = this.newline === null ? 0 : this.takeWhole(all, this.newline)
    this.rest = all.slice(end)
    if (this.rest.length > longestRecord) throw new FileFault('row-too-long', { line: this.line })
    return this.out
  }

  end(): RawRows {
    this.out = { lines: [], rows: [], bytes: 0 }
    const end = this.takeWhole(`${this.rest}${this.newline ?? '\n'}`, this.newline ?? '\n')
    if (end <= this.rest.length) throw new FileFault('unclosed-quote', { line: this.line })
    return this.out
  }

  private takeWhole(text: string, newline: string): number {
    let start = 0
    for (let end = text.indexOf(newline); end !== -1; end = text.indexOf(newline, start)) {
      const line = text.slice(start, end)
      if (!line.includes('"')) this.keep(line.split(this.separator), 1)
      else {
        end = this.takeQuoted(text, start, newline)
        if (end === -1) break
      }
      start = end + 1
    }
    return start
  }

  /** @returns where the record ends, or −1 when the rest of it hasn't come yet. */
  private takeQuoted(text: string, start: number, newline: string): number {
    const cells: string[] = []
    let breaks = 1
    for (let at = start; ;) {
      const [cell, end] = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, this.separator, newline)
      if (end === -1) return -1
      const next = text[end] === '\r' && newline === '\n' ? end + 1 : end
      if (next >= text.length) return -1
      if (text[end] !== this.separator && text[next] !== newline) {
        const [more, stop] = bareCell(text, end, this.separator, newline)
        if (stop === -1) return -1
        cells.push(cell + more)
        at = stop
      } else {
        cells.push(cell)
        at = text[end] === this.separator ? end : next
      }
      breaks += cell.split(newline).length - 1
      if (text[at] !== newline) at++
      else {
        this.keep(cells, breaks)
        return at
      }
    }
  }

  private keep(cells: string[], breaks: number): void {
    if (cells.some((cell) => cell.trim() !== '')) {
      this.out.lines.push(this.line)
      this.out.rows.push(cells)
    }
    this.line += breaks
  }
}
