import { statement, type Client } from '#db/client.server'
import { digest, newSlug } from '#db/crypto.server'
import { recoveryCode } from '#db/schema'
import { plainCode, recoveryCodeCount } from '~/domain/second-factor'

/** New codes in place of the old. The answer is the only time they are seen, since only their hashes are kept. */
export function renewRecoveryCodes(db: Client, accountId: number): string[] {
  statement(db, 'DELETE FROM recovery_code WHERE account_id = ?').run(accountId)
  const codes = Array.from({ length: recoveryCodeCount }, newSlug)
  for (const code of codes)
    db.insert(recoveryCode)
      .values({ accountId, codeHash: recoveryHash(accountId, code) })
      .run()
  return codes
}

/** The unused code that was typed, if there is one. */
export const recoveryCodeId = (db: Client, accountId: number, typed: string): number | null =>
  statement<{ id: number }>(
    db,
    'SELECT id FROM recovery_code WHERE account_id = ? AND code_hash = ? AND used_at IS NULL',
  ).get(accountId, recoveryHash(accountId, typed))?.id ?? null

export const useRecoveryCode = (db: Client, id: number, at: Date): void => {
  statement(db, 'UPDATE recovery_code SET used_at = ? WHERE id = ?').run(at.getTime(), id)
}

const recoveryHash = (accountId: number, code: string): string => digest(`recovery ${accountId} ${plainCode(code)}`)
