import { enteringActor } from '~/domain/actor'
import { afterPassword } from '~/domain/second-factor'
import type { Context } from '~/http/context.server'
import { isExcused } from '~/http/demo.server'
import { openSession } from '~/http/open-session.server'
import { newPending } from '~/http/pending-login.server'
import type { PageName } from '~/paths'
import type { SignInAccount } from '~/reads/sign-in.server'
import { beginLogin } from '~/writes/pending-login.server'
import { signIn } from '~/writes/session.server'

export interface Onwards {
  /** The cookies to set. */
  headers: Headers
  next: PageName
}

/** The password was right: in, or on to the second step, which is set up first by whoever lacks what she needs for it. */
export async function afterRightPassword(account: SignInAccount, request: Request, context: Context): Promise<Onwards> {
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
