import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.server'

/** Where sealed copies of everything about somebody wait to be fetched. Readable by nobody else. */
const fileOf = (name: string): string => {
  const folder = join(environment().dataFolder, 'exports')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `${name}.sealed`)
}

/** Whole or not at all: written beside and then renamed. */
export function writeExport(name: string, sealed: string): void {
  const file = fileOf(name)
  writeFileSync(`${file}.part`, sealed, { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

export const readExport = (name: string): string => readFileSync(fileOf(name), 'utf8')

export const removeExport = (name: string): void => rmSync(fileOf(name), { force: true })
