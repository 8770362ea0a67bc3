import { data, type ActionFunctionArgs } from '@remix-run/node'
import { messageFaultCodes } from '~/domain/message-guard'
import type { Outcome } from '~/domain/outcome'
import { contextFor, type SignedIn } from './context.server'
import { formState, type FormState } from './form.server'
import { page } from './respond.server'

type Stop = (signedIn: SignedIn, input: { slug: string }) => Outcome<{ why: string | null }>

/** The action of a form in a thread: a thread that has locked answers 409 whatever was typed, and a text that may not be sent 422. */
export const inThread =
  <Answer>(stop: Stop, action: (args: ActionFunctionArgs) => Promise<Answer>) =>
  async (args: ActionFunctionArgs) => {
    const signedIn = await contextFor(args.request, args.context)
    const { why } = page(stop(signedIn, { slug: args.params.id ?? '' }))
    if (why !== null) return data<FormState>(formState([{ field: '', code: why }], {}), { status: 409 })
    return asTyped(await action(args))
  }

/** What was wrong with a text is about what was typed, also when only the medgivande could tell. */
export function asTyped<Answer>(answer: Answer): Answer {
  const refused = answer as { data?: FormState; init?: ResponseInit | null }
  const codes = new Set<string>(messageFaultCodes)
  if (refused.init?.status === 409 && refused.data?.errors.some(({ code }) => codes.has(code)))
    refused.init = { ...refused.init, status: 422 }
  return answer
}
