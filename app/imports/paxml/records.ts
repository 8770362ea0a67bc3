import { decodedText } from '../encoding'
import { FileFault } from '../row'
import { parseXml, type XmlHandler } from '../xml/parse'
import type { Section } from './grammar'
import type { Paxml } from './paxml'

export interface Field {
  name: string
  text: string
  attributes: Record<string, string>
  /** Left out when there are none, as for most of the millions of fields in a file. */
  fields?: Field[]
}

/** One person, one time transaction, or one day of a schedule. */
export interface PaxmlRecord extends Field {
  line: number
  /** Of the element around it; the same object for all days of one schedule. */
  parent: Record<string, string>
}

const items = { tidtransaktioner: 'tidtrans', schematransaktioner: 'dag', personal: 'person' } satisfies Record<
  Section,
  string
>
const largestRecord = 1_000_000

/** The records of one kind of section, wherever it stands and however often. */
export async function* paxmlRecords(
  paxml: Paxml,
  section: Section,
): AsyncGenerator<{ records: PaxmlRecord[]; bytes: number }> {
  const reader = new RecordReader(section, paxml.outline.sections.get(section) ?? 0)
  for await (const { bytes } of parseXml(decodedText(paxml.path, paxml.encoding), reader)) {
    yield { records: reader.records.splice(0), bytes }
  }
  if (reader.records.length > 0) yield { records: reader.records, bytes: 0 }
}

class RecordReader implements XmlHandler {
  readonly records: PaxmlRecord[] = []
  private inSection = false
  private parent: Record<string, string> = {}
  private path: Field[] = []
  private record: PaxmlRecord | null = null
  private size = 0

  constructor(
    private readonly section: Section,
    private sectionsLeft: number,
  ) {}

  isDone(): boolean {
    return this.sectionsLeft <= 0
  }

  open(name: string, attributes: Record<string, string>, line: number, depth: number): void {
    if (depth === 2) this.inSection = name === this.section
    if (!this.inSection) return
    const field: Field = { name, text: '', attributes }
    const outer = this.path.at(-1)
    if (outer) (outer.fields ??= []).push(field)
    else if (name === items[this.section]) this.start({ ...field, line, parent: this.parent })
    else this.parent = attributes
    if (outer) this.path.push(field)
    this.grow(1_000)
  }

  text(text: string): void {
    const field = this.path.at(-1)
    if (!field) return
    field.text += text
    this.grow(text.length)
  }

  close(name: string, depth: number): void {
    this.path.pop()
    if (this.path.length === 0) this.take()
    if (depth === 2 && name === this.section) {
      this.inSection = false
      this.sectionsLeft--
    }
  }

  private grow(size: number): void {
    this.size += size
    if (this.size > largestRecord) throw new FileFault('paxml-record-too-long')
  }

  private start(record: PaxmlRecord): void {
    this.path.push(record)
    this.record = record
  }

  /** Only when it is whole: a piece of the file may end in the middle of it. */
  private take(): void {
    if (this.record) this.records.push(this.record)
    this.record = null
    this.size = 0
  }
}
