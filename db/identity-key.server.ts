import { randomBytes } from 'node:crypto'
import { statement, type Client } from './client.server'
import { open, seal } from './crypto.server'

/**
 * The key that personal numbers are hashed with: random, made at the first import, stored sealed by the data key and never
 * rotated, since the numbers themselves are gone.
 */
export function identityKey(db: Client): Buffer {
  const stored = read(db)
  if (stored) return Buffer.from(open(stored), 'base64')
  const fresh = seal(randomBytes(32).toString('base64'))
  statement(db, 'INSERT OR IGNORE INTO identity_key (id, sealed) VALUES (1, ?)').run(fresh)
  return Buffer.from(open(read(db) ?? fresh), 'base64')
}

const read = (db: Client): string | undefined =>
  statement<{ sealed: string }>(db, 'SELECT sealed FROM identity_key WHERE id = 1').get()?.sealed
