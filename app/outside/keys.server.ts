import { createHash } from 'node:crypto'
import { environment } from './environment.server'

export interface DataKeys {
  current: { id: string; key: Buffer }
  byId(id: string): Buffer | undefined
}

let held: { from: string; keys: DataKeys } | undefined

/** The keys that free text and other keys are sealed with. */
export function dataKeys(): DataKeys {
  const { dataKey, dataKeyOld } = environment()
  const from = `${dataKey} ${dataKeyOld}`
  if (held?.from !== from) held = { from, keys: keysOf([dataKey, dataKeyOld]) }
  return held.keys
}

/** Session identifiers and activation codes are stored as keyed digests under this. */
export const sessionSecret = (): string => environment().sessionSecret

function keysOf(encoded: (string | null)[]): DataKeys {
  const keys = encoded.filter((text) => text !== null).map(named)
  const [current] = keys
  if (!current) throw new Error('No data key')
  return { current, byId: (id) => keys.find((key) => key.id === id)?.key }
}

const named = (text: string) => {
  const key = Buffer.from(text, 'base64')
  return { id: createHash('sha256').update(key).digest('base64url').slice(0, 8), key }
}
