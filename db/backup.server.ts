import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { headsFile } from './trail-heads.server'

/** Copies a database that may be in use into its folder of backups, and looks the copy through. @returns where it lies. */
export async function backUp(path: string, stamp: string): Promise<string> {
  const folder = backupFolder(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const copy = join(folder, `reko-${stamp}.db`)
  const unfinished = `${copy}.part`
  const source = new Database(path, { fileMustExist: true, timeout: 10_000 })
  try {
    await source.backup(unfinished)
  } finally {
    source.close()
  }
  inOneFile(unfinished)
  const fault = faultIn(unfinished)
  if (fault !== null) {
    rmSync(unfinished)
    throw new Error(`The copy isn't whole: ${fault}`)
  }
  renameSync(unfinished, copy)
  return copy
}

/** Looked at in the journal mode it was copied with, a file gets others beside it. */
function inOneFile(path: string): void {
  const connection = new Database(path)
  connection.pragma('journal_mode = DELETE')
  connection.close()
}

/** Keeps the newest of the nightly copies. Those that somebody made by hand or that a restore put aside stay. */
export function dropOldBackups(path: string, keep: number): void {
  const folder = backupFolder(path)
  if (!existsSync(folder)) return
  const nightly = readdirSync(folder)
    .filter((name) => /^reko-natt-.*\.db$/.test(name))
    .sort()
  for (const name of nightly.slice(0, -keep)) rmSync(join(folder, name))
}

/** @returns what is wrong with a database file, or null when it is one of ours and whole. */
export function faultIn(path: string): string | null {
  try {
    const connection = new Database(path, { readonly: true, fileMustExist: true })
    try {
      const [check] = connection.pragma('integrity_check') as { integrity_check: string }[]
      if (check?.integrity_check !== 'ok') return check?.integrity_check ?? 'unreadable'
      return connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'audit_event'").get() ? null : 'not ours'
    } finally {
      connection.close()
    }
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'unreadable'
  }
}

/** Puts another file in the database's place. @returns where the replaced one lies, or null when there was none. */
export function replaceDatabase(path: string, by: string, stamp: string): string | null {
  mkdirSync(backupFolder(path), { recursive: true, mode: 0o700 })
  const incoming = `${path}.incoming`
  copyFileSync(by, incoming)
  const replaced = existsSync(path) ? join(backupFolder(path), `replaced-${stamp}.db`) : null
  if (replaced) moveDatabase(path, replaced)
  renameSync(incoming, path)
  return replaced
}

/** Everything that has been committed is in the main file first, so that the side files can go. */
function moveDatabase(path: string, to: string): void {
  const connection = new Database(path)
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
  renameSync(path, to)
  if (existsSync(headsFile(path))) renameSync(headsFile(path), headsFile(to))
  for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true })
}

const backupFolder = (path: string): string => join(dirname(path), 'backups')
