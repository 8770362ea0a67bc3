import { statement } from '#db/client.server'
import { digest } from '#db/crypto.server'
import { defineRead } from './gate.server'

interface Activation {
  email: string
  name: string
  expiresAt: Date
  usedAt: Date | null
}

/** Whose invitation a code is, for the page where the password is chosen. */
export const readActivation = defineRead({
  action: 'account.activate',
  load: ({ db }, code: string): Activation | null => {
    const row = statement<{ email: string; name: string; expiresAt: number; usedAt: number | null }>(
      db,
      `SELECT a.email, a.name, v.expires_at AS expiresAt, v.used_at AS usedAt FROM activation v
       JOIN account a ON a.id = v.account_id WHERE v.code_hash = ? AND a.closed_at IS NULL`,
    ).get(digest(code))
    return row
      ? { ...row, expiresAt: new Date(row.expiresAt), usedAt: row.usedAt === null ? null : new Date(row.usedAt) }
      : null
  },
})
