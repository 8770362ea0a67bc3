import { statement, type Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { authenticator, passkey } from '#db/schema'
import { factorsOf } from '#db/second-factor.server'
import { hasFactor } from '~/domain/second-factor'
import { renewRecoveryCodes } from './recovery-code.server'

export interface NewApp {
  secret: string
  /** The step of time of the code that showed that the app has the secret: it isn't used once more. */
  step: number
}

export interface NewPasskey {
  name: string
  credentialId: string
  publicKey: string
  counter: number
  transports: string[]
}

/** @returns new recovery codes with the first factor, else none: those on paper go on. */
export function keepApp(db: Client, accountId: number, { secret, step }: NewApp, at: Date): string[] {
  const codes = codesWithFirst(db, accountId)
  db.insert(authenticator).values({ accountId, secret, lastStep: step, madeAt: at }).run()
  return codes
}

export function keepPasskey(db: Client, accountId: number, key: NewPasskey, at: Date): string[] {
  const codes = codesWithFirst(db, accountId)
  db.insert(passkey)
    .values({ ...key, slug: newSlug(), accountId, madeAt: at })
    .run()
  return codes
}

const codesWithFirst = (db: Client, accountId: number): string[] =>
  hasFactor(factorsOf(db, accountId)) ? [] : renewRecoveryCodes(db, accountId)

/** When nothing is left to take a second step with, the codes on paper open nothing either. */
export function forgetCodesWithLast(db: Client, accountId: number): void {
  if (!hasFactor(factorsOf(db, accountId)))
    statement(db, 'DELETE FROM recovery_code WHERE account_id = ?').run(accountId)
}

export const knowsPasskey = (db: Client, credentialId: string): boolean =>
  statement(db, 'SELECT 1 FROM passkey WHERE credential_id = ?').get(credentialId) !== undefined
