import { shownValue } from '~/domain/import/shown-value'
import type { NoteCode } from '~/text/import-error'
import type { RowNote } from './row'

const distinctValues = 20
const longestValue = 100

const more: Partial<Record<NoteCode, NoteCode>> = {
  'other-cause': 'other-cause-more',
  'other-time-code': 'other-time-code-more',
  'unknown-cause': 'unknown-cause-more',
  'unknown-column': 'unknown-column-more',
}

/** Counts what the reader should know about a file without being told once per row. */
export class Notes {
  readonly list: RowNote[] = []
  private readonly found = new Map<string, RowNote>()
  private readonly values = new Map<string, number>()

  add(code: NoteCode, text?: string, count = 1): void {
    const value = text?.slice(0, longestValue)
    const note = this.found.get(`${code}\n${value ?? ''}`)
    if (note) note.count += count
    else if (value === undefined || this.isRoomFor(code)) this.keep(code, value, count)
    else this.add(more[code] ?? 'more-of-the-same', undefined, count)
  }

  private isRoomFor(code: NoteCode): boolean {
    const values = (this.values.get(code) ?? 0) + 1
    this.values.set(code, values)
    return values <= distinctValues
  }

  private keep(code: NoteCode, value: string | undefined, count: number): void {
    const note: RowNote = value === undefined ? { code, count } : { code, count, value: shownValue('', value) }
    this.found.set(`${code}\n${value ?? ''}`, note)
    this.list.push(note)
  }
}
