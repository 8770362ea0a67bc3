import { open, stat } from 'node:fs/promises'
import type { Day } from '~/domain/day'
import { openCsv } from './csv/file'
import { openPaxml } from './paxml/file'
import type { MappingProfile } from './profile'
import { FileFault, type OpenSheet } from './row'
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

async function firstBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new FileFault('no-such-file')
  if (found.size === 0) throw new FileFault('empty-file')
  const file = await open(path).catch(() => {
    throw new FileFault('unreadable-file')
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
