import { type ActionFunctionArgs } from '@remix-run/node'
import { systemContext } from '~/http/context.server'
import { passkeyQuestion } from '~/http/passkey.server'
import { answerBy, newPending } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { throttleQuestions } from '~/http/throttle.server'
import { readPasskeysOf } from '~/reads/second-step.server'
import { ask } from '~/writes/passkey-challenge.server'
import { awaitPasskey } from '~/writes/pending-login.server'
import { perhapsOnTheWay } from './entering.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** What a passkey is asked to sign: those of whoever has given her password, else any that knows the portal. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (await throttleQuestions(context.remoteAddress)) return new Response(null, { status: 429 })
  const system = systemContext('inloggning', context.requestId)
  const { at, expiresAt } = answerBy()
  const way = asksForStep(request) ? perhapsOnTheWay(request, context) : null
  const known = way ? page(readPasskeysOf(system, way.account.id)) : []
  const { options, challengeHash } = await passkeyQuestion(known)
  if (way) {
    ask(system, { holder: way.entering.pending, challengeHash, expiresAt }, at)
    return Response.json(options)
  }
  const visitor = newPending()
  awaitPasskey(system, visitor)
  ask(system, { holder: visitor.pending, challengeHash, expiresAt }, at)
  return Response.json(options, { headers: { 'Set-Cookie': visitor.cookie } })
}

/** On the log-in page somebody may come back with another account than the one she had begun with. */
const asksForStep = (request: Request): boolean => new URL(request.url).searchParams.has('steg')
