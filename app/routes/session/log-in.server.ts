import type { AppLoadContext } from '@remix-run/node'
import { setTimeout as pause } from 'node:timers/promises'
import { readSignInAccount } from '~/reads/sign-in.server'
import { signInFailed } from '~/writes/session.server'
import { passwordMatches } from '~/http/auth.server'
import { page } from '~/http/respond.server'
import { systemContext } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { firstThisMinute, throttle } from '~/http/throttle.server'
import { afterRightPassword, type Onwards } from './after-password.server'

interface Credentials {
  email: string
  password: string
}

type Entry = Onwards | { refused: 'wrong-login' | 'too-many-tries' }

/** A new session, the second step, or why not. Whether the address exists can't be told from the answer or from how long it took. */
export const logIn = (typed: Credentials, request: Request, context: AppLoadContext): Promise<Entry> =>
  inTurn(context.remoteAddress, () => attempt(typed, request, context), typed.email)

/** Milliseconds that the next one waits after a wrong try from an address with many of them. */
const timeToThink = 250

async function attempt(
  { email, password }: Credentials,
  request: Request,
  { requestId, remoteAddress }: AppLoadContext,
): Promise<Entry> {
  const gate = throttle(remoteAddress, email)
  const context = systemContext('inloggning', requestId)
  const found = page(readSignInAccount(context, email))
  const account = found === 'nobody' ? null : found
  const whose = { accountId: account?.id ?? null, slug: account?.slug ?? 'okänd' }
  if (await gate.closed()) {
    if (await firstThisMinute(`${remoteAddress} ${whose.slug}`)) signInFailed(context, { ...whose, tooMany: true })
    return { refused: 'too-many-tries' }
  }
  if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
    await gate.failed()
    signInFailed(context, { ...whose, tooMany: false })
    if (await gate.isCrowded()) await pause(timeToThink)
    return { refused: 'wrong-login' }
  }
  await gate.passed()
  return afterRightPassword(account, request, context)
}
