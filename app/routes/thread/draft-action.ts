import type { ActionFunctionArgs } from '@remix-run/node'
import { messageDraftForm } from '~/domain/message-draft'
import { contextFor } from '~/http/context.server'
import { draftAnswer, draftRefusal } from '~/http/draft-answer.server'
import { readForm } from '~/http/form.server'
import { saveDraft } from '~/writes/message-draft.server'

export const loader = () => new Response(null, { status: 405, headers: { Allow: 'POST' } })

/** Where `public/draft.js` saves what is being written in a thread. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, messageDraftForm, signedIn)
  if (!form.ok) return draftRefusal(form)
  return draftAnswer(signedIn, saveDraft(signedIn, { slug: params.id ?? '', ...form.input }), () => [])
}
