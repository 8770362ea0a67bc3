import { type ActionFunctionArgs } from '@remix-run/node'
import { newPasskeyQuestion } from '~/http/passkey.server'
import { answerBy } from '~/http/pending-login.server'
import { ask } from '~/writes/passkey-challenge.server'
import { onTheWay } from './entering.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** What a new passkey is asked, for whoever has to have a second step and is on her way in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { account, context: signed, entering } = onTheWay(request, context)
  const { options, challengeHash } = await newPasskeyQuestion(account, [])
  const { at, expiresAt } = answerBy()
  ask(signed, { holder: entering.pending, challengeHash, expiresAt }, at)
  return Response.json(options)
}
