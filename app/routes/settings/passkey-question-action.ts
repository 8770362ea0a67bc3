import type { ActionFunctionArgs } from '@remix-run/node'
import { contextFor } from '~/http/context.server'
import { newPasskeyQuestion } from '~/http/passkey.server'
import { answerBy } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnKeys, readOwnLogin } from '~/reads/own-login.server'
import { ask } from '~/writes/passkey-challenge.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** What a new passkey of hers is asked, in this session. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const login = page(readOwnLogin(signedIn, null))
  const { options, challengeHash } = await newPasskeyQuestion(login, page(readOwnKeys(signedIn, null)))
  const { at, expiresAt } = answerBy()
  ask(signedIn, { holder: signedIn.sessionKey, challengeHash, expiresAt }, at)
  return Response.json(options)
}
