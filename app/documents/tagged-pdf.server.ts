import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** A document that a screen reader can follow: every text stands in the structure, and language and title are told. */
export interface TaggedPdf {
  heading(level: 1 | 2, text: string): void
  paragraph(text: string): void
  /** A label with what belongs to it, or with a line to write on when that is left out. */
  fact(label: string, value?: string): void
  table(columns: readonly { label: string; width: number }[], rows: readonly (readonly string[])[]): void
  list(items: readonly string[]): void
  end(): Promise<Buffer>
}

/** The package's types don't know of this one. */
const pdfUa: object = { subset: 'PDF/UA' }

const margin = 56
const width = 595.28 - 2 * margin
const bottom = 841.89 - margin

export function taggedPdf(title: string): TaggedPdf {
  const doc = new PDFDocument({
    ...{ size: 'A4', margin, tagged: true, pdfVersion: '1.7', lang: 'sv-SE', displayTitle: true },
    ...{
      ...pdfUa,
      bufferPages: true,
      font: fonts.regular,
      info: { Title: title, Creator: 'Rekoportalen', Author: 'Rekoportalen' },
    },
  })
  const pieces: Buffer[] = []
  const whole = new Promise<Buffer>((resolve) => doc.on('end', () => resolve(Buffer.concat(pieces))))
  doc.on('data', (piece: Buffer) => pieces.push(piece))
  const root = doc.struct('Document')
  doc.addStructure(root)
  const room = (height: number) => {
    if (doc.y + height > bottom) doc.addPage()
  }
  const tagged = (parent: Element, kind: string, draw: () => void, scope?: string) => {
    const attributes = { lang: 'sv-SE', ...(scope && { scope }) }
    const element = doc.struct(kind, attributes, draw)
    parent.add(element)
    element.end()
  }
  const height = (text: string, at: Place) =>
    doc.font(fonts[at.face]).fontSize(at.size).heightOfString(text, { width: at.width })
  const write = (text: string, at: Place) => {
    doc.fontSize(at.size)
    const runs = runsOf(text)
    runs.forEach((run, place) => {
      doc.font(run.extended ? fonts.extended : fonts[at.face])
      const options = { width: at.width, continued: place < runs.length - 1 }
      if (place === 0) doc.text(run.text, at.x, at.y, options)
      else doc.text(run.text, options)
    })
  }
  const artifact = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' })
    draw()
    doc.endMarkedContent()
  }
  const rule = (y: number, from = margin) =>
    artifact(() =>
      doc
        .moveTo(from, y)
        .lineTo(margin + width, y)
        .lineWidth(0.5)
        .stroke('#7f8886'),
    )

  return {
    heading(level, text) {
      const at: Place = { x: margin, y: 0, width, face: 'bold', size: level === 1 ? 20 : 13 }
      doc.y += level === 1 ? 0 : 14
      room(height(text, at) + 40)
      tagged(root, `H${level}`, () => write(text, { ...at, y: doc.y }))
      doc.y += 4
    },
    paragraph(text) {
      const at: Place = { x: margin, y: 0, width, face: 'regular', size: 10.5 }
      room(height(text, at))
      tagged(root, 'P', () => write(text, { ...at, y: doc.y }))
      doc.y += 4
    },
    fact(label, value) {
      const at: Place = { x: margin + 150, y: 0, width: width - 150, face: 'regular', size: 10.5 }
      room(Math.max(20, height(value ?? '', at)))
      const y = doc.y
      tagged(root, 'P', () => {
        write(label, { ...at, x: margin, y, width: 140, face: 'bold' })
        const below = doc.y
        write(value ?? '(fylls i för hand)', { ...at, y })
        doc.y = Math.max(below, doc.y)
      })
      if (value === undefined) rule(doc.y + 12, margin + 150)
      doc.y += value === undefined ? 20 : 4
    },
    table(columns, rows) {
      const table = doc.struct('Table')
      root.add(table)
      const starts = columns.map((_column, place) =>
        columns.slice(0, place).reduce((sum, { width: each }) => sum + each * width, margin),
      )
      const row = (cells: readonly string[], face: Face, kind: (place: number) => [string, string?]) => {
        const places = cells.map((_cell, place): Place => {
          const each = (columns[place]?.width ?? 0) * width - 10
          return { x: starts[place] ?? margin, y: 0, width: each, face, size: 10 }
        })
        room(Math.max(...cells.map((cell, place) => height(cell, places[place] as Place))) + 8)
        const y = doc.y + 4
        let below = y
        const line = doc.struct('TR')
        table.add(line)
        cells.forEach((cell, place) => {
          const [name, scope] = kind(place)
          tagged(line, name, () => write(cell || '–', { ...(places[place] as Place), y }), scope)
          below = Math.max(below, doc.y)
        })
        line.end()
        doc.y = below + 3
        rule(doc.y)
      }
      row(
        columns.map(({ label }) => label),
        'bold',
        () => ['TH', 'Column'],
      )
      for (const cells of rows) row(cells, 'regular', (place) => (place === 0 ? ['TH', 'Row'] : ['TD']))
      table.end()
      doc.y += 6
    },
    list(items) {
      const list = doc.struct('L')
      root.add(list)
      for (const item of items) {
        const line = doc.struct('LI')
        list.add(line)
        tagged(line, 'LBody', () => write(item, { x: margin, y: doc.y, width, face: 'regular', size: 10.5 }))
        line.end()
      }
      list.end()
    },
    end() {
      root.end()
      const { start, count } = doc.bufferedPageRange()
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page)
        doc.page.margins.bottom = 0
        artifact(() =>
          write(`Sida ${page + 1} av ${count}`, { x: margin, y: bottom + 20, width, face: 'regular', size: 9 }),
        )
      }
      doc.end()
      return whole
    },
  }
}

type Element = PDFKit.PDFStructureElement
type Face = 'regular' | 'bold'

interface Place {
  x: number
  y: number
  width: number
  face: Face
  size: number
}

const file = (name: string): string =>
  createRequire(import.meta.url).resolve(`@fontsource/funnel-sans/files/funnel-sans-${name}.woff`)

const fonts = {
  regular: file('latin-400-normal'),
  bold: file('latin-700-normal'),
  extended: file('latin-ext-400-normal'),
}

/** Letters of other European languages stand in a file of their own. */
const runsOf = (text: string): { text: string; extended: boolean }[] =>
  (
    text.match(
      /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]+|[^\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]+/g,
    ) ?? ['']
  ).map((run) => ({ text: run, extended: /^[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/.test(run) }))
