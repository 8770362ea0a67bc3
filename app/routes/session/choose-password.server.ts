import type { AppLoadContext } from '@remix-run/node'
import type { Outcome } from '~/domain/outcome'
import { systemContext } from '~/http/context.server'
import { inTurn } from '~/http/in-turn.server'
import { linkUse } from '~/http/invitation.server'
import { chosenPassword } from '~/http/password.server'
import { throttleLinks } from '~/http/throttle.server'
import { readActivation } from '~/reads/activation.server'
import { activate } from '~/writes/activation.server'

type Chosen = Outcome<{ email: string }> | 'too-many-tries'

/** A password by the link of an invitation. The link is looked up first: a guess costs next to nothing, and is counted. */
export const choosePassword = (code: string, password: string, context: AppLoadContext): Promise<Chosen> =>
  inTurn(context.remoteAddress, () => attempt(code, password, context))

async function attempt(code: string, password: string, context: AppLoadContext): Promise<Chosen> {
  const gate = throttleLinks(context.remoteAddress)
  if (await gate.closed()) return 'too-many-tries'
  const system = systemContext('aktivering', context.requestId)
  const link = readActivation(system, code)
  if (link.kind !== 'done') {
    await gate.failed()
    return link
  }
  const use = linkUse(link.value)
  if ('refused' in use) return { kind: 'refused', refusal: use.refused }
  return activate(system, { code, ...(await chosenPassword(password)) })
}
