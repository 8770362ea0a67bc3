import type { ActionFunctionArgs } from '@remix-run/node'
import { planForm } from '~/domain/plan-form'
import { lackingParts, whatIsMissing } from '~/domain/plan-missing'
import { contextFor } from '~/http/context.server'
import { draftAnswer, draftRefusal } from '~/http/draft-answer.server'
import { readForm } from '~/http/form.server'
import { save } from '~/writes/plan.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** Where `public/draft.js` saves what is being typed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, planForm, signedIn)
  if (!form.ok) return draftRefusal(form)
  const { draft } = form.input
  const saved = save(signedIn, { slug: params.id ?? '', ...form.input, action: { kind: 'save' } })
  return draftAnswer(signedIn, saved, () => lackingParts(whatIsMissing(draft, signedIn.today)))
}
