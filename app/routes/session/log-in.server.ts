import type { AppLoadContext } from '@remix-run/node'
import { readSignInAccount } from '~/reads/sign-in.server'
import { signIn, signInFailed } from '~/writes/session.server'
import { passwordMatches } from '~/http/auth.server'
import { openSession } from '~/http/open-session.server'
import { page } from '~/http/respond.server'
import { systemContext } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { throttle } from '~/http/throttle.server'

interface Credentials {
  email: string
  password: string
}

type Entry = { cookie: string } | { refused: 'wrong-login' | 'too-many-tries' }

/** A new session, or why not. Whether the address exists can't be told from the answer or from how long it took. */
export const logIn = (typed: Credentials, request: Request, context: AppLoadContext): Promise<Entry> =>
  inTurn(context.remoteAddress, () => attempt(typed, request, context), typed.email)

async function attempt(
  { email, password }: Credentials,
  request: Request,
  { requestId, remoteAddress }: AppLoadContext,
): Promise<Entry> {
  const gate = throttle(remoteAddress, email)
  if (await gate.closed()) return { refused: 'too-many-tries' }
  const context = systemContext('inloggning', requestId)
  const found = page(readSignInAccount(context, email))
  const account = found === 'nobody' ? null : found
  if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
    await gate.failed()
    signInFailed(context, { accountId: account?.id ?? null, slug: account?.slug ?? 'okänd' })
    return { refused: 'wrong-login' }
  }
  await gate.passed()
  signIn(context, { accountId: account.id, slug: account.slug })
  return { cookie: await openSession(request, account.id) }
}
