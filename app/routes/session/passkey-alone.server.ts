import type { AppLoadContext } from '@remix-run/node'
import { enteringActor } from '~/domain/actor'
import { systemContext } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { openSession } from '~/http/open-session.server'
import { answeringPasskey, passkeyAnswer } from '~/http/passkey.server'
import { pendingOf } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { throttleLinks } from '~/http/throttle.server'
import { readPasskey } from '~/reads/second-step.server'
import { readPasskeyAccount } from '~/reads/sign-in.server'
import { proveByPasskey } from '~/writes/passkey-login.server'
import { failStep } from '~/writes/second-step.server'
import { signIn } from '~/writes/session.server'

type Entry = { headers: Headers } | { refused: 'passkey-wrong' | 'too-many-tries' }

/** In by a passkey that has seen its owner (finger, face or code): something she has and something she is or knows. */
export const passkeyAlone = (svar: string, request: Request, context: AppLoadContext): Promise<Entry> =>
  inTurn(context.remoteAddress, () => attempt(svar, request, context))

async function attempt(svar: string, request: Request, { requestId, remoteAddress }: AppLoadContext): Promise<Entry> {
  const gate = throttleLinks(remoteAddress, 'passkey')
  if (await gate.closed()) return { refused: 'too-many-tries' }
  const accountId = await proven(svar, request, requestId)
  if (accountId === null) {
    await gate.failed()
    failStep(systemContext('inloggning', requestId), { slug: 'okänd', tooMany: false })
    return { refused: 'passkey-wrong' }
  }
  return { headers: await openSession(request, accountId, true) }
}

async function proven(svar: string, request: Request, requestId: string): Promise<number | null> {
  const context = systemContext('inloggning', requestId)
  const brought = pendingOf(request)
  const credentialId = answeringPasskey(svar)
  if (!brought || credentialId === null) return null
  const known = page(readPasskey(context, credentialId))
  const answer = known === 'unknown' ? null : await passkeyAnswer(svar, known, true)
  if (known === 'unknown' || !answer) return null
  const account = page(readPasskeyAccount(context, known.accountId))
  if (account === 'nobody') return null
  const entering = { ...context, actor: enteringActor(account.id, account.name) }
  const whose = { accountId: account.id, slug: account.slug }
  if (proveByPasskey(entering, { ...brought, ...known, ...answer, ...whose, asked: null }).kind !== 'done') return null
  signIn(entering, whose)
  return account.id
}
