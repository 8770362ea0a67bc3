import { statement } from '#db/client.server'
import { factorsOf, heldRoles } from '#db/second-factor.server'
import { settingsOn } from '#db/setting.server'
import type { Role } from '~/domain/role'
import type { Factors } from '~/domain/second-factor'
import { defineRead, type Question } from './gate.server'

export interface SignInAccount {
  id: number
  slug: string
  name: string
  email: string
  passwordHash: string | null
  /** What it takes a second step with, the roles it holds today, and which of all roles take one. */
  factors: Factors
  roles: Role[]
  chosen: string
}

/** The account behind an e-mail address, for the log-in form alone: asked by the system, never by a person. */
export const readSignInAccount = defineRead({
  action: 'session.open',
  load: (question, email: string): SignInAccount | 'nobody' =>
    signInAccount(question, 'email = ?', email.trim().toLowerCase()) ?? 'nobody',
})

/** Somebody on her way in: the account behind what her browser holds since the right password. */
export const readPendingLogin = defineRead({
  action: 'session.open',
  load: (question, { pending, at }: { pending: string; at: Date }): SignInAccount | 'nobody' =>
    signInAccount(
      question,
      'id = (SELECT account_id FROM pending_login WHERE id = ? AND expires_at > ?)',
      pending,
      at.getTime(),
    ) ?? 'nobody',
})

/** The account a passkey belongs to, when it says alone who it is. */
export const readPasskeyAccount = defineRead({
  action: 'session.open',
  load: (question, accountId: number): SignInAccount | 'nobody' =>
    signInAccount(question, 'id = ?', accountId) ?? 'nobody',
})

function signInAccount({ db, today }: Question, where: string, ...values: (string | number)[]): SignInAccount | null {
  const row = statement<Pick<SignInAccount, 'id' | 'slug' | 'name' | 'email' | 'passwordHash'>>(
    db,
    `SELECT id, slug, name, email, password_hash AS passwordHash FROM account WHERE ${where} AND closed_at IS NULL`,
  ).get(...values)
  if (!row) return null
  const chosen = settingsOn(db, today).secondFactorRoles
  return { ...row, factors: factorsOf(db, row.id), roles: heldRoles(db, row.id, today), chosen }
}
