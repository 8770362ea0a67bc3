import { statement } from '#db/client.server'
import { defineRead } from './gate.server'

interface SignInAccount {
  id: number
  slug: string
  name: string
  passwordHash: string | null
}

/** The account behind an e-mail address, for the log-in form alone: asked by the system, never by a person. */
export const readSignInAccount = defineRead({
  action: 'session.open',
  load: ({ db }, email: string): SignInAccount | 'nobody' =>
    statement<SignInAccount>(
      db,
      'SELECT id, slug, name, password_hash AS passwordHash FROM account WHERE email = ? AND closed_at IS NULL',
    ).get(email.trim().toLowerCase()) ?? 'nobody',
})
