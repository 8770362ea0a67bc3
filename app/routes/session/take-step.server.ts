import type { AppLoadContext } from '@remix-run/node'
import type { Outcome } from '~/domain/outcome'
import type { Step } from '~/domain/second-factor-form'
import { inTurn } from '~/http/in-turn.server'
import { stepOf } from '~/http/one-time-code.server'
import { openSession } from '~/http/open-session.server'
import { answeringPasskey, passkeyAnswer } from '~/http/passkey.server'
import { page } from '~/http/respond.server'
import { firstThisMinute, throttle } from '~/http/throttle.server'
import { readAppSecret, readPasskey } from '~/reads/second-step.server'
import { proveByPasskey } from '~/writes/passkey-login.server'
import { failStep, proveByCode, proveByRecoveryCode } from '~/writes/second-step.server'
import { signIn } from '~/writes/session.server'
import type { OnTheWay } from './entering.server'

type Entry = { headers: Headers } | { refused: string }

/** A session by a code, a code from paper or a passkey; one try at a time, and no more of them than of passwords. */
export const takeStep = (step: Step, way: OnTheWay, request: Request, context: AppLoadContext): Promise<Entry> =>
  inTurn(context.remoteAddress, () => attempt(step, way, request, context), way.account.email)

async function attempt(step: Step, way: OnTheWay, request: Request, { remoteAddress }: AppLoadContext): Promise<Entry> {
  const { context, entering } = way
  const gate = throttle(remoteAddress, `kod ${entering.slug}`)
  if (await gate.closed()) {
    if (await firstThisMinute(`kod ${remoteAddress} ${entering.slug}`))
      failStep(context, { ...entering, tooMany: true })
    return { refused: 'too-many-tries' }
  }
  const proven = await prove(step, way)
  if (proven?.kind !== 'done') {
    await gate.failed()
    if (proven === null) failStep(context, { ...entering, tooMany: false })
    return { refused: proven?.kind === 'refused' ? proven.refusal.code : wrong[step.satt] }
  }
  await gate.passed()
  signIn(context, entering)
  return { headers: await openSession(request, entering.accountId, true) }
}

const wrong = { app: 'code-wrong', reservkod: 'code-wrong', passkey: 'passkey-wrong' }

async function prove(given: Step, { context, entering }: OnTheWay): Promise<Outcome<unknown> | null> {
  if (given.satt === 'reservkod') return proveByRecoveryCode(context, { ...entering, typed: given.reservkod })
  if (given.satt === 'passkey') return byPasskey(given.svar, { context, entering })
  const { secret } = page(readAppSecret(context, entering.accountId))
  const step = secret === null ? null : await stepOf(secret, given.kod)
  return step === null ? null : proveByCode(context, { ...entering, step })
}

async function byPasskey(svar: string, { context, entering }: Omit<OnTheWay, 'account'>) {
  const credentialId = answeringPasskey(svar)
  const known = credentialId === null ? 'unknown' : page(readPasskey(context, credentialId))
  if (known === 'unknown' || known.accountId !== entering.accountId) return null
  const answer = await passkeyAnswer(svar, known, false)
  return answer && proveByPasskey(context, { ...entering, ...known, ...answer, asked: entering.accountId })
}
