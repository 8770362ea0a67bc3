import { readExport, removeExport, writeExport } from '../app/outside/export-folder.server'
import { open, seal } from './crypto.server'

/** The two forms of a copy: for a program to read, and for people. */
export interface OwnCopy {
  json: string
  html: string
}

export const keepCopy = (slug: string, copy: OwnCopy): void => writeExport(slug, seal(JSON.stringify(copy)))

export const dropCopy = (slug: string): void => removeExport(slug)

/** @returns null when the file is gone, or sealed with a key that is no longer held. */
export function copyOf(slug: string): OwnCopy | null {
  try {
    return JSON.parse(open(readExport(slug))) as OwnCopy
  } catch {
    return null
  }
}
