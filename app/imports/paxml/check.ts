import type { NoteCode } from '~/text/import-error'
import type { FileFaultCode } from '~/text/import-fault'
import { decodedText, type Encoding } from '../encoding'
import type { Notes } from '../notes'
import { FileFault, type About } from '../row'
import { parseXml, type XmlHandler } from '../xml/parse'
import { header, otherSections, sections, type Element, type Section } from './grammar'

export interface Outline {
  /** How many times each section that is read stands in the file. */
  sections: ReadonlyMap<Section, number>
  /** Personal number → employee number, where the file itself tells. Null = several. */
  numbers: ReadonlyMap<string, string | null>
  bytes: number
}

/**
 * Goes through the whole file once and compares its structure with the schema, so that nothing is read from a file that breaks it
 * unless the user has said that what is unambiguous may be taken. @throws FileFault saying where and what.
 */
export async function checkOutline(path: string, encoding: Encoding, notes: Notes | null): Promise<Outline> {
  const checker = new Checker(notes)
  let bytes = 0
  for await (const piece of parseXml(decodedText(path, encoding), checker)) bytes += piece.bytes
  checker.end()
  return { sections: checker.sections, numbers: checker.numbers, bytes }
}

interface Level {
  name: string
  element: Element | null
  line: number
  children: Map<string, number> | null
}

const root: Element = { attributes: ['noNamespaceSchemaLocation', 'schemaLocation'], children: { header, ...sections } }
const mostPersons = 1_000_000
const versions = /^2\.[0-2]$/

class Checker implements XmlHandler {
  readonly sections = new Map<Section, number>()
  readonly numbers = new Map<string, string | null>()
  private readonly levels: Level[] = []
  private version: string | null = null
  private hasHeader = false

  /** With notes, violations are noted and left out; without, the first one stops the reading. */
  constructor(private readonly notes: Notes | null) {}

  open(name: string, attributes: Record<string, string>, line: number): void {
    const parent = this.levels.at(-1)
    const element = parent ? this.child(parent, name, line) : this.root(name, line)
    this.levels.push({ name, element, line, children: null })
    if (element) this.checkAttributes(name, element, attributes, line)
    if (this.levels.length === 2) this.countSection(name)
    if (name === 'person' && this.levels.length === 3) this.rememberNumber(attributes)
  }

  text(text: string): void {
    const level = this.levels.at(-1)
    if (level?.name === 'version' && this.levels.length === 3) this.version = (this.version ?? '') + text
    if (level?.element && !level.element.leaf && text.trim() !== '')
      this.violation('paxml-stray-text', { line: level.line, element: level.name })
  }

  close(): void {
    const level = this.levels.pop()
    if (level?.element?.list && !level.children)
      this.violation('paxml-empty-list', { line: level.line, element: level.name })
  }

  end(): void {
    if (!this.hasHeader) this.violation('paxml-no-header', { line: 1 })
    else if (this.version === null) this.violation('paxml-no-version', { line: 1 })
    else if (!versions.test(this.version.trim()))
      this.violation('paxml-other-version', { line: 1, version: this.version.trim().slice(0, 20) })
  }

  private root(name: string, line: number): Element {
    if (name !== 'paxml') throw new FileFault('not-paxml', { line, element: name.slice(0, 60) })
    return root
  }

  private child(parent: Level, name: string, line: number): Element | null {
    if (!parent.element) return null
    if (this.levels.length === 1 && otherSections.has(name)) return null
    const { children = {}, list } = parent.element
    const element = Object.hasOwn(children, name) ? children[name] : undefined
    const about = { line, element: name.slice(0, 60), parent: parent.name }
    if (!element) this.violation('paxml-unknown-element', about)
    else if (countIn(parent, name) > 1 && !list) this.violation('paxml-repeated-element', about)
    return element ?? null
  }

  private checkAttributes(element: string, { attributes }: Element, found: Record<string, string>, line: number): void {
    for (const name in found) {
      const local = name.slice(name.indexOf(':') + 1)
      if (name.startsWith('xmlns') || attributes.includes(local)) continue
      this.violation('paxml-unknown-attribute', { line, element, attribute: local.slice(0, 60) })
    }
  }

  private countSection(name: string): void {
    if (name === 'header') this.hasHeader = true
    if (Object.hasOwn(sections, name)) this.sections.set(name as Section, (this.sections.get(name as Section) ?? 0) + 1)
  }

  private rememberNumber({ anstid, persnr }: Record<string, string>): void {
    if (!anstid || !persnr || this.numbers.size >= mostPersons) return
    const known = this.numbers.get(persnr)
    this.numbers.set(persnr, known === undefined || known === anstid ? anstid : null)
  }

  private violation(code: FileFaultCode & NoteCode, about: About): void {
    if (!this.notes) throw new FileFault(code, about)
    this.notes.add(code, String(about.attribute ?? about.element ?? about.version ?? ''))
  }
}

function countIn(level: Level, name: string): number {
  const children = (level.children ??= new Map())
  const count = (children.get(name) ?? 0) + 1
  children.set(name, count)
  return count
}
