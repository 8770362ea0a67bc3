import { statement, type Client } from './client.server'
import { open, seal } from './crypto.server'
import { randomBytes } from 'node:crypto'

/**
 * The key that personal numbers are hashed with: random, made at the first import, stored sealed by the data key and never
 * rotated, since the numbers themselves are gone.
 */
export const identityKey = (db: Client): Buffer => keyCalled(db, 1)

/** The key that the trail is chained with. Whoever holds the database alone can't write an event that fits. */
export const trailKey = (db: Client): Buffer => keyCalled(db, 2)

const opened = new WeakMap<Client, Map<string, Buffer>>()

/** Opened once per sealing: it is asked for with every event. */
function keyCalled(db: Client, id: number): Buffer {
  const sealed = read(db, id) ?? make(db, id)
  const known = opened.get(db) ?? new Map<string, Buffer>()
  opened.set(db, known)
  let key = known.get(sealed)
  if (!key) known.set(sealed, (key = Buffer.from(open(sealed), 'base64')))
  return key
}

function make(db: Client, id: number): string {
  const fresh = seal(randomBytes(32).toString('base64'))
  statement(db, 'INSERT OR IGNORE INTO identity_key (id, sealed) VALUES (?, ?)').run(id, fresh)
  return read(db, id) ?? fresh
}

const read = (db: Client, id: number): string | undefined =>
  statement<{ sealed: string }>(db, 'SELECT sealed FROM identity_key WHERE id = ?').get(id)?.sealed
