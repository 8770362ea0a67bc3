import type { Day } from '~/domain/day'
import { openCsv } from './csv/file'
import { firstBytes } from './first-bytes'
import { openPaxml } from './paxml/file'
import type { MappingProfile } from './profile'
import type { OpenSheet } from './row'
import { sniff } from './sniff'
import { openWorkbook } from './xlsx/file'

export interface OpenOptions {
  /** Tried, in order, on a header that isn't ours. */
  profiles?: readonly MappingProfile[]
  today: Day
  /** Leave out what breaks PAXml's schema and take in the rest, because the user has said so. */
  acceptUnambiguous?: boolean
  /** Scheduled or ordinary hours that day, for PAXml rows that give hours and no schedule. Null = unknown. */
  ordinaryHours?: (employeeNumber: string, date: Day) => number | null
  /** For PAXml rows that give only a personal number (twelve digits). Null = nobody, or several. */
  employeeNumberOf?: (personalNumber: string) => string | null
}

/** Every sheet of a CSV, XLSX or PAXml file. @throws FileFault, here or while the batches are read. */
export async function* openFile(path: string, name: string, options: OpenOptions): AsyncGenerator<OpenSheet> {
  const content = sniff(await firstBytes(path))
  if (content === 'workbook') yield* openWorkbook(path, name, options)
  else if (content === 'xml') yield* openPaxml(path, name, options)
  else yield await openCsv(path, name, options)
}
