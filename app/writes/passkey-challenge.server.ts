import { statement, type Client } from '#db/client.server'
import { stageUnseen, type Context } from './gate.server'

export interface Challenge {
  /** The session or the pending login that was asked. */
  holder: string
  challengeHash: string
  expiresAt: Date
}

/** What a passkey is asked to sign, in place of what was asked before. It is answered once. */
export const ask = ({ db }: Context, { holder, challengeHash, expiresAt }: Challenge, at: Date): void =>
  stageUnseen(db, () => {
    statement(db, 'DELETE FROM passkey_challenge WHERE expires_at <= ?').run(at.getTime())
    statement(
      db,
      `INSERT INTO passkey_challenge (holder, challenge_hash, expires_at) VALUES (?, ?, ?)
       ON CONFLICT (holder) DO UPDATE SET challenge_hash = excluded.challenge_hash, expires_at = excluded.expires_at`,
    ).run(holder, challengeHash, expiresAt.getTime())
  })

export const challengeStands = (db: Client, holder: string, challengeHash: string, at: Date): boolean =>
  statement(db, 'SELECT 1 FROM passkey_challenge WHERE holder = ? AND challenge_hash = ? AND expires_at > ?').get(
    holder,
    challengeHash,
    at.getTime(),
  ) !== undefined

export const endChallenge = (db: Client, holder: string): void => {
  statement(db, 'DELETE FROM passkey_challenge WHERE holder = ?').run(holder)
}
