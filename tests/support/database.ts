import { constants, copyFileSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { inject } from 'vitest'
import { closeDatabase, openDatabase, useDatabase, type Client } from '#db/client.server'

const open = new Map<Client, string>()

/** An empty database of its own, migrated, in a file that is gone after the test file. */
export function freshDatabase(): Client {
  const file = join(inject('folder'), `${randomUUID()}.db`)
  copyFileSync(inject('template'), file, constants.COPYFILE_FICLONE)
  const db = openDatabase(file)
  db.$client.pragma('synchronous = OFF')
  open.set(db, file)
  useDatabase(db)
  return db
}

export function closeWorld(db: Client): void {
  const file = open.get(db)
  if (!file) return
  open.delete(db)
  db.$client.close()
  for (const part of ['', '-wal', '-shm', '.trail-heads']) rmSync(file + part, { force: true })
}

export function closeWorlds(): void {
  for (const db of open.keys()) closeWorld(db)
  closeDatabase()
}
