import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { roleForm } from '~/domain/role'
import { contextFor } from '~/http/context.server'
import { readForm } from '~/http/form.server'
import { respond } from '~/http/respond.server'
import { path } from '~/paths'
import { switchRole } from '~/writes/session.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** On in another of one's own roles, from the start page; somebody else's role doesn't exist. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, roleForm)
  if (!form.ok) throw new Response(null, { status: 404 })
  if (form.input.role === signedIn.actor.role) return redirect(path('start'), 303)
  const { roles: held, sessionKey } = signedIn
  return respond(switchRole(signedIn, { role: form.input.role, held, sessionKey }), path('start'))
}
