import type { Outcome } from '~/domain/outcome'
import { formErrorText } from '~/text/form-error'
import { momentText } from '~/text/moment'
import type { SignedIn } from './context.server'
import type { FormState } from './form.server'

/** What the page's own script is told after it has saved a draft by itself: when, under which number, and what is left. */
export function draftAnswer<Value extends { revision: number; merged?: boolean }>(
  { now, today }: SignedIn,
  outcome: Outcome<Value>,
  lacks: (value: Value) => readonly string[],
): Response {
  if (outcome.kind === 'unreachable') return new Response(null, { status: 404 })
  if (outcome.kind === 'denied') return new Response(null, { status: 403 })
  if (outcome.kind === 'refused') {
    const { code } = outcome.refusal
    return Response.json({ code, message: formErrorText(outcome.refusal) }, { status: 409 })
  }
  const { revision, merged = false } = outcome.value
  return Response.json({ revision, merged, saved: momentText(now.getTime(), today), lacks: lacks(outcome.value) })
}

/** The same when the fields held something that may not be kept. */
export const draftRefusal = ({ errors, status }: FormState & { status: 409 | 422 }): Response =>
  Response.json(
    { errors: errors.map(({ field, ...refusal }) => ({ field, message: formErrorText(refusal) })) },
    { status },
  )
