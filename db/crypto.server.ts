import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { customType } from 'drizzle-orm/sqlite-core'
import { dataKeys, sessionSecret } from '../app/outside/keys.server'

/**
 * Free text that can carry health data: AES-256-GCM with a random nonce.
 * Stored as `key id . nonce . ciphertext and tag`, so rows written under the previous key stay readable while rotating.
 */
export const encryptedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: seal,
  fromDriver: open,
})

export function seal(plain: string): string {
  const { id, key } = dataKeys().current
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${id}.${nonce.toString('base64url')}.${body.toString('base64url')}`
}

export function open(sealed: string): string {
  const [id, nonce, body] = sealed.split('.')
  const key = id === undefined ? undefined : dataKeys().byId(id)
  if (!key || !nonce || !body) throw new Error('Text is sealed with a key this deployment does not hold')
  const bytes = Buffer.from(body, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
}

export const openOptional = (sealed: string | null): string | null => (sealed === null ? null : open(sealed))

/** One-way keyed name for a secret that is only ever compared: session identifiers, activation codes. */
export const digest = (secret: string): string =>
  createHmac('sha256', sessionSecret()).update(secret).digest('base64url')

/** Keyed hash of a personal number, for matching the same person between files. */
export const identityHash = (personalNumber: string, key: Buffer): string =>
  createHmac('sha256', key).update(personalNumber).digest('base64url')

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Twelve random characters (60 bits) for URLs. */
export const newSlug = (): string => Array.from(randomBytes(12), (byte) => alphabet[byte % 32]).join('')

/** Whether a text could be one of our opaque names; what somebody typed into an address is something else. */
export const isSlug = (text: string): boolean =>
  text.length === 12 && [...text].every((letter) => alphabet.includes(letter))

/** A random code for a link that is used once (192 bits). */
export const newCode = (): string => randomBytes(24).toString('base64url')
