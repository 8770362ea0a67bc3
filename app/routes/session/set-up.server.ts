import type { AppLoadContext } from '@remix-run/node'
import type { z } from 'zod'
import type { Outcome } from '~/domain/outcome'
import type { firstFactorForm } from '~/domain/second-factor-form'
import { inTurn } from '~/http/in-turn.server'
import { openedSecret, stepOf } from '~/http/one-time-code.server'
import { openSession } from '~/http/open-session.server'
import { newPasskey } from '~/http/passkey.server'
import { setUpApp, setUpPasskey } from '~/writes/first-factor.server'
import { signIn } from '~/writes/session.server'
import type { OnTheWay } from './entering.server'

type Given = z.infer<typeof firstFactorForm>
type Entry = { headers: Headers; codes: string[] } | { refused: string }

/** A first factor on the way in, and a session with it. The recovery codes are in the answer and nowhere else. */
export const setUp = (given: Given, way: OnTheWay, request: Request, context: AppLoadContext): Promise<Entry> =>
  inTurn(context.remoteAddress, () => attempt(given, way, request, context), way.account.email)

const justSetUp = new WeakSet<AppLoadContext>()
export const hasJustSetUp = (context: AppLoadContext): boolean => justSetUp.has(context)

async function attempt(given: Given, way: OnTheWay, request: Request, context: AppLoadContext): Promise<Entry> {
  const outcome = given.satt === 'app' ? await byApp(given, way) : await byPasskey(given, way)
  if (outcome === null) return { refused: given.satt === 'app' ? 'code-wrong' : 'passkey-wrong' }
  if (outcome.kind !== 'done') return { refused: outcome.kind === 'refused' ? outcome.refusal.code : 'factor-too-late' }
  justSetUp.add(context)
  signIn(way.context, way.entering)
  return { headers: await openSession(request, way.entering.accountId, true), codes: outcome.value.codes }
}

type SetUp = Promise<Outcome<{ codes: string[] }> | null>

async function byApp(
  { hemlighet, kod }: Extract<Given, { satt: 'app' }>,
  { account, context, entering }: OnTheWay,
): SetUp {
  const secret = openedSecret(hemlighet, account.email)
  const step = secret === null ? null : await stepOf(secret, kod)
  return secret === null || step === null ? null : setUpApp(context, { ...entering, app: { secret, step } })
}

async function byPasskey({ namn, svar }: Extract<Given, { satt: 'passkey' }>, { context, entering }: OnTheWay): SetUp {
  const made = await newPasskey(svar)
  if (made === null) return null
  const { key, challengeHash } = made
  return setUpPasskey(context, { ...entering, key: { ...key, name: namn }, challengeHash })
}
