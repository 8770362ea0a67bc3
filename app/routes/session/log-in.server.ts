import type { AppLoadContext } from '@remix-run/node'
import { setTimeout as pause } from 'node:timers/promises'
import { enteringActor } from '~/domain/actor'
import { afterPassword } from '~/domain/second-factor'
import { isExcused } from '~/http/demo.server'
import { newPending } from '~/http/pending-login.server'
import type { PageName } from '~/paths'
import { readSignInAccount, type SignInAccount } from '~/reads/sign-in.server'
import { beginLogin } from '~/writes/pending-login.server'
import { signIn, signInFailed } from '~/writes/session.server'
import { passwordMatches } from '~/http/auth.server'
import { openSession } from '~/http/open-session.server'
import { page } from '~/http/respond.server'
import { systemContext, type Context } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { firstThisMinute, throttle } from '~/http/throttle.server'

interface Credentials {
  email: string
  password: string
}

type Entry = { headers: Headers; next: PageName } | { refused: 'wrong-login' | 'too-many-tries' }

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
  return onwards(account, request, context)
}

/** The password was right: in, or on to the second step, which is set up first by whoever lacks what she needs for it. */
async function onwards(account: SignInAccount, request: Request, context: Context): Promise<Entry> {
  const { id: accountId, slug, name, email, factors, roles, chosen } = account
  const entering = { ...context, actor: enteringActor(accountId, name) }
  const excused = isExcused(email)
  const left = afterPassword(factors, { roles, chosen, excused })
  if (left === 'in') {
    signIn(entering, { accountId, slug })
    return { headers: await openSession(request, accountId, excused), next: 'start' }
  }
  const { pending, expiresAt, cookie } = newPending()
  beginLogin(entering, { pending, expiresAt, accountId, slug })
  return { headers: new Headers({ 'Set-Cookie': cookie }), next: left === 'prove' ? 'loginStep' : 'loginSetUp' }
}
