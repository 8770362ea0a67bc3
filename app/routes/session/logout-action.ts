import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { auth } from '~/http/auth.server'
import { contextOrNull } from '~/http/context.server'
import { formValues } from '~/http/form.server'
import { path } from '~/paths'
import { signOut } from '~/writes/session.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** Here, or with `overallt` in every browser. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextOrNull(request, context)
  const everywhere = 'overallt' in (await formValues(request))
  if (signedIn) {
    signOut(signedIn, { everywhere, slug: 'session' })
    if (everywhere) await auth().invalidateUserSessions(signedIn.actor.accountId)
    else await auth().invalidateSession(signedIn.sessionId)
  }
  const headers = { 'Set-Cookie': auth().createBlankSessionCookie().serialize() }
  return redirect(path('login'), { status: 303, headers })
}
