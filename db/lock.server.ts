import Database from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

export class DatabaseHeld extends Error {
  readonly code = 'READABLE'
}

let held: Database.Database | undefined

/**
 * Marks the database as served by this process, for as long as it lives. The mark is a lock the operating system takes
 * back by itself, so a killed server leaves nothing to clean up. Waits for one that is just stopping.
 */
export function holdDatabase(path: string, waitMilliseconds = 6_000): void {
  mkdirSync(dirname(path), { recursive: true })
  const lock = new Database(`${path}.lock`, { timeout: waitMilliseconds })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    held = lock
  } catch (fault) {
    lock.close()
    if (!isBusy(fault)) throw fault
    throw new DatabaseHeld(`Databasen ${path} används av en server som är igång. Stoppa den först.`)
  }
}

export function releaseDatabase(): void {
  held?.close()
  held = undefined
}

/** @returns whether any other connection, of a command for example, has this file open. */
export function isOpenElsewhere(path: string): boolean {
  const connection = new Database(path, { timeout: 0 })
  try {
    connection.pragma('locking_mode = EXCLUSIVE')
    connection.exec('BEGIN EXCLUSIVE; COMMIT')
    return false
  } catch (fault) {
    if (isBusy(fault)) return true
    throw fault
  } finally {
    connection.close()
  }
}

const isBusy = (fault: unknown): boolean => /^SQLITE_(BUSY|LOCKED)/.test(String((fault as { code?: unknown }).code))
