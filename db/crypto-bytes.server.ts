import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { customType } from 'drizzle-orm/sqlite-core'
import { dataKeys } from '../app/outside/keys.server'

/** A whole file, sealed as `encryptedText` is. */
export const encryptedBytes = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'blob',
  toDriver: sealBytes,
  fromDriver: openBytes,
})

const nonceLength = 12
const tagLength = 16

/** Key id, nonce, ciphertext and tag, one after the other. */
export function sealBytes(plain: Uint8Array): Buffer {
  const { id, key } = dataKeys().current
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([Buffer.from(id, 'latin1'), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export function openBytes(sealed: Buffer): Buffer {
  const start = keyIdLength + nonceLength
  const key = dataKeys().byId(sealed.subarray(0, keyIdLength).toString('latin1'))
  if (!key) throw new Error('Bytes are sealed with a key this deployment does not hold')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(keyIdLength, start), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(sealed.subarray(-tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(start, -tagLength)), decipher.final()])
}

/** Letters of a key's id. */
export const keyIdLength = 8
