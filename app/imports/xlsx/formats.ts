import type { Archive } from './archive'
import { readPart } from './part'

/** How the numbers of a cell style are shown: as a date, or filled up with zeros to so many digits, or as they are. */
type Format = 'date' | 'number' | { digits: number }
export type Formats = readonly Format[]

export async function readFormats(archive: Archive): Promise<Formats> {
  const codes = new Map<number, string>()
  const formats: Format[] = []
  let inCellFormats = false
  await readPart(archive, 'xl/styles.xml', {
    open(element, attributes) {
      if (element === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (element === 'cellXfs') inCellFormats = true
      if (element === 'xf' && inCellFormats) formats.push(format(Number(attributes.numFmtId), codes))
    },
    close(element) {
      if (element === 'cellXfs') inCellFormats = false
    },
  })
  return formats
}

function format(id: number, codes: ReadonlyMap<number, string>): Format {
  const code = codes.get(id)
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number'
  if (/^0{2,}$/.test(code)) return { digits: code.length }
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) ? 'date' : 'number'
}
