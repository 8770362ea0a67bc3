import { createHmac } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { statement, type Client } from './client.server'
import { trailKey } from './identity-key.server'

interface Head {
  id: number
  hash: string
}

type SignedHead = Head & { at: string; mark: string }

/** Where it is noted, beside the database and not in it, how far the trail had come. */
export const headsFile = (databasePath: string): string => `${databasePath}.trail-heads`

/** Notes where the trail ends at a moment, so that a trail which is cut off before that will be missed. */
export function noteHead(db: Client, at: Date): void {
  const head = statement<Head>(db, 'SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1').get()
  if (!head) return
  const line = { ...head, at: at.toISOString(), mark: markOf(db, head, at.toISOString()) }
  appendFileSync(headsFile(db.$client.name), `${JSON.stringify(line)}\n`, { mode: 0o600 })
}

/** @returns the number of the first noted event that isn't there any more, or null when all are; 0 when what is noted can't be read. */
export function missingHead(db: Client): number | null {
  const file = headsFile(db.$client.name)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  for (const line of lines) {
    const head = headIn(line)
    if (!head || !stands(db, head)) return head?.id ?? 0
  }
  return null
}

const stands = (db: Client, { id, hash, at, mark }: SignedHead): boolean =>
  mark === markOf(db, { id, hash }, at) &&
  statement(db, 'SELECT 1 FROM audit_event WHERE id = ? AND hash = ?').get(id, hash) !== undefined

function headIn(line: string): SignedHead | null {
  try {
    return JSON.parse(line) as SignedHead
  } catch {
    return null
  }
}

const markOf = (db: Client, { id, hash }: Head, at: string): string =>
  createHmac('sha256', trailKey(db))
    .update(JSON.stringify(['head', id, hash, at]))
    .digest('hex')
