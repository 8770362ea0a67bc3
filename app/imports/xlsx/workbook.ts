import { FileFault } from '../row'
import type { Archive } from './archive'
import { readFormats, type Formats } from './formats'
import { readPart } from './part'
import { readSharedStrings } from './shared-strings'

export interface Workbook {
  sheets: { name: string; part: string }[]
  strings: readonly string[]
  formats: Formats
  dateSerials: 1900 | 1904
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  if (!archive.has('xl/workbook.xml')) throw new FileFault('not-a-workbook')
  const { sheets, dateSerials } = await readSheetList(archive)
  const [parts, strings, formats] = [
    await readParts(archive),
    await readSharedStrings(archive),
    await readFormats(archive),
  ]
  return {
    sheets: sheets.map(({ name, id }) => ({ name, part: parts.get(id) ?? '' })).filter(({ part }) => archive.has(part)),
    strings,
    formats,
    dateSerials,
  }
}

async function readSheetList(archive: Archive) {
  const sheets: { name: string; id: string }[] = []
  let dateSerials: 1900 | 1904 = 1900
  await readPart(archive, 'xl/workbook.xml', {
    open(element, attributes) {
      if (element === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) dateSerials = 1904
      if (element === 'sheet' && !/hidden/i.test(attributes.state ?? '')) {
        const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
        sheets.push({ name: attributes.name ?? '', id })
      }
    },
  })
  return { sheets, dateSerials }
}

async function readParts(archive: Archive): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  await readPart(archive, 'xl/_rels/workbook.xml.rels', {
    open(element, { Id, Target, TargetMode }) {
      if (element !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return parts
}
