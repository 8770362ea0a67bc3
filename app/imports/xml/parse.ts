import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { FileFaultCode } from '~/text/import-fault'
import type { TextChunk } from '../encoding'
import { FileFault } from '../row'

export interface XmlHandler {
  open(name: string, attributes: Record<string, string>, line: number, depth: number): void
  text(text: string): void
  close(name: string, depth: number): void
  /** The rest of the file needn't be read. */
  isDone?(): boolean
}

const deepest = 24
const longestUnbroken = 1_000_000
const mostAttributes = 100
const pieceSize = 64 * 1024

/**
 * Feeds XML to a handler and yields after each piece. Nothing that a file says can make it fetch, expand or remember anything: there
 * are no document types and no entities but XML's own five, and depth, attributes and unbroken length have limits.
 */
export async function* parseXml(
  chunks: AsyncIterable<TextChunk>,
  handler: XmlHandler,
  { longest = longestUnbroken }: { longest?: number } = {},
): AsyncGenerator<{ bytes: number }> {
  const reader = new GuardedReader(handler, longest)
  for await (const { text, bytes } of chunks) {
    for (let at = 0; at < text.length; at += pieceSize) {
      reader.write(text.slice(at, at + pieceSize))
      yield { bytes: at === 0 ? bytes : 0 }
    }
    if (handler.isDone?.()) return
  }
  reader.end()
}

class GuardedReader {
  private readonly parser = new SaxesParser()
  private depth = 0
  private sinceLastEvent = 0
  private textLength = 0

  constructor(
    private readonly handler: XmlHandler,
    private readonly longest: number,
  ) {
    this.parser.on('doctype', () => this.fail('xml-doctype'))
    this.parser.on('error', () => this.fail('xml-broken'))
    this.parser.on('opentag', (tag) => this.open(tag))
    this.parser.on('text', (text) => this.text(text))
    this.parser.on('cdata', (text) => this.text(text))
    this.parser.on('comment', () => void (this.sinceLastEvent = 0))
    this.parser.on('closetag', (tag) => this.close(tag))
  }

  write(piece: string): void {
    this.sinceLastEvent += piece.length
    if (this.depth === 0 && /<!(?:DOCTYPE|ENTITY)/i.test(piece)) this.fail('xml-doctype')
    this.parser.write(piece)
    if (this.sinceLastEvent > this.longest) this.fail('xml-too-long')
  }

  end(): void {
    this.parser.close()
  }

  private open(tag: SaxesTagPlain): void {
    this.sinceLastEvent = this.textLength = 0
    if (++this.depth > deepest) this.fail('xml-too-deep')
    let count = 0
    for (const name in tag.attributes) if (name && ++count > mostAttributes) this.fail('xml-too-many-attributes')
    this.handler.open(localName(tag.name), tag.attributes, this.parser.line, this.depth)
  }

  private text(text: string): void {
    this.sinceLastEvent = 0
    this.textLength += text.length
    if (this.textLength > this.longest) this.fail('xml-too-long')
    this.handler.text(text)
  }

  private close(tag: SaxesTagPlain): void {
    this.sinceLastEvent = this.textLength = 0
    this.handler.close(localName(tag.name), this.depth--)
  }

  private fail(code: FileFaultCode): never {
    throw new FileFault(code, { line: this.parser.line })
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
