import { ZipFile } from 'yazl'

type Parts = Record<string, string | Buffer>

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A cell as XML: text as an inline string, a number bare, or XML of its own. */
export type Cell = string | number | { xml: string } | null

interface SheetContent {
  name: string
  rows: Cell[][]
  hidden?: true
}

/** A workbook as Excel would pack it. Style 1 is a date, style 2 fills up to five digits, style 3 is the employer's own date format. */
export function workbook(sheets: SheetContent[], parts: Parts = {}, properties = '', compress = true): Promise<Buffer> {
  const ids = sheets.map((_, index) => `rId${index + 1}`)
  return zip(
    {
      '[Content_Types].xml': `${head}<Types/>`,
      'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}">${properties}<sheets>${sheets
        .map(
          ({ name, hidden }, index) => `<sheet name="${name}" r:id="${ids[index]}"${hidden ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `${head}<Relationships>${ids
        .map((id, index) => `<Relationship Id="${id}" Target="worksheets/sheet${index + 1}.xml"/>`)
        .join('')}</Relationships>`,
      'xl/styles.xml': `${head}<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[$-41D]yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      ...Object.fromEntries(sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)])),
      ...parts,
    },
    compress,
  )
}

export const sheetXml = (rows: Cell[][]): string =>
  `${head}<worksheet ${main}><sheetData>${rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row + 1)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

function cellXml(cell: Cell, column: number, row: number): string {
  const reference = `${String.fromCharCode(65 + column)}${row}`
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${reference}"`)
  return `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`
}

export function zip(parts: Parts, compress = true): Promise<Buffer> {
  const file = new ZipFile()
  for (const [name, content] of Object.entries(parts)) file.addBuffer(Buffer.from(content), name, { compress })
  file.end()
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    file.outputStream.on('data', (piece: Buffer) => pieces.push(piece))
    file.outputStream.on('end', () => resolve(Buffer.concat(pieces)))
    file.outputStream.on('error', reject)
  })
}
