import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from './environment.server'

/** Where uploads wait to be read. Readable by nobody else: they may hold personal numbers. */
export function uploadFolder(): string {
  const folder = join(environment().dataFolder, 'uploads')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Uploads that were last written to before a moment. */
export const uploadsBefore = (moment: Date): string[] =>
  readdirSync(uploadFolder())
    .map((name) => join(uploadFolder(), name))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtime ?? moment) < moment)
