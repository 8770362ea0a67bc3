import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Secrets {
  sessionSecret: string
  dataKey: string
}

/** The secrets of a demo lie beside its database, so that it can be started again without any set-up. */
export function demoSecrets(databasePath: string, inMemory: boolean): Secrets {
  const fresh = { sessionSecret: randomBytes(32).toString('base64url'), dataKey: randomBytes(32).toString('base64') }
  if (inMemory) return fresh
  const file = demoSecretsFile(databasePath)
  mkdirSync(dirname(file), { recursive: true })
  return store(file, fresh) ? fresh : (JSON.parse(readFileSync(file, 'utf8')) as Secrets)
}

export const demoSecretsFile = (databasePath: string): string => `${databasePath}.demo.json`

/** @returns false when there are secrets already: two processes that start at once use the same ones. */
function store(file: string, secrets: Secrets): boolean {
  try {
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' })
    return true
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fault
  }
}
