import { redirect, type AppLoadContext } from '@remix-run/node'
import { enteringActor } from '~/domain/actor'
import { systemContext, type Context } from '~/http/context.server'
import { pendingOf } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readPendingLogin, type SignInAccount } from '~/reads/sign-in.server'

/** Somebody between the password and the second step. */
export interface OnTheWay {
  account: SignInAccount
  /** What she does is signed by her, in no role yet. */
  context: Context
  entering: { accountId: number; slug: string; pending: string; at: Date }
}

/** Who is on the way in, by what her browser holds; nobody is shown where to log in. */
export function onTheWay(request: Request, context: AppLoadContext): OnTheWay {
  const found = perhapsOnTheWay(request, context)
  if (!found) throw redirect(path('login'), 303)
  return found
}

export function perhapsOnTheWay(request: Request, { requestId }: AppLoadContext): OnTheWay | null {
  const brought = pendingOf(request)
  if (!brought) return null
  const context = systemContext('inloggning', requestId)
  const account = page(readPendingLogin(context, brought))
  if (account === 'nobody') return null
  const { id: accountId, slug, name } = account
  return {
    account,
    context: { ...context, actor: enteringActor(accountId, name) },
    entering: { accountId, slug, ...brought },
  }
}
