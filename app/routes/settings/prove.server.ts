import type { AppLoadContext } from '@remix-run/node'
import { passwordMatches } from '~/http/auth.server'
import type { SignedIn } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { page } from '~/http/respond.server'
import { throttle } from '~/http/throttle.server'
import { readOwnProof } from '~/reads/own-login.server'

export type Proof = { secret: string | null; email: string } | { field: 'losenord'; code: string }

/** Whoever changes how she logs in shows her password: an open window left alone isn't enough. Counted like log-ins. */
export const prove = (signedIn: SignedIn, password: string, { remoteAddress }: AppLoadContext): Promise<Proof> => {
  const { passwordHash, email, secret } = page(readOwnProof(signedIn, null))
  return inTurn(
    remoteAddress,
    async () => {
      const gate = throttle(remoteAddress, email)
      if (await gate.closed()) return { field: 'losenord', code: 'too-many-tries' }
      if (await passwordMatches(passwordHash, password)) return { secret, email }
      await gate.failed()
      return { field: 'losenord', code: 'wrong-password' }
    },
    email,
  )
}
