import { faultIn, replaceDatabase } from '#db/backup.server'
import { DatabaseHeld, holdDatabase, isOpenElsewhere, releaseDatabase } from '#db/lock.server'
import { existsSync } from 'node:fs'
import { environment } from '~/outside/environment.server'
import { fetchReplica } from '~/outside/replica.server'
import { stamp } from './backup.server'

type Restored = { kind: 'done'; replaced: string | null } | { kind: 'hindered'; why: string }

/** Puts a backup (or `replica`: the copy that streams off this machine) in the database's place and keeps what was there. */
export async function restore(from: string): Promise<Restored> {
  const { databasePath } = environment()
  try {
    holdDatabase(databasePath, 0)
  } catch (fault) {
    if (fault instanceof DatabaseHeld) return { kind: 'hindered', why: fault.message }
    throw fault
  }
  try {
    return await replaceBy(from, databasePath)
  } finally {
    releaseDatabase()
  }
}

async function replaceBy(from: string, databasePath: string): Promise<Restored> {
  if (existsSync(databasePath) && isOpenElsewhere(databasePath))
    return {
      kind: 'hindered',
      why: `Databasen ${databasePath} används av ett annat kommando. Vänta tills det är klart.`,
    }
  const fetched =
    from === 'replica' ? await fetchReplica(`${databasePath}.replica`) : { kind: 'done' as const, file: from }
  if (fetched.kind === 'hindered') return fetched
  if (!existsSync(fetched.file)) return { kind: 'hindered', why: `Filen ${fetched.file} finns inte.` }
  const fault = faultIn(fetched.file)
  if (fault !== null) return { kind: 'hindered', why: `Filen går inte att använda som databas: ${fault}.` }
  return { kind: 'done', replaced: replaceDatabase(databasePath, fetched.file, stamp()) }
}
