import type { ActionFunctionArgs } from '@remix-run/node'
import { defaultForms } from '~/domain/intervention/default-forms'
import { lackingGroups } from '~/domain/intervention/form-check'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { steps } from '~/domain/intervention/stage'
import { stepInput } from '~/domain/intervention/step-input'
import type { Outcome } from '~/domain/outcome'
import { contextFor, type SignedIn } from './context.server'
import { draftAnswer, draftRefusal } from './draft-answer.server'
import { checkForm, formValues } from './form.server'
import { page } from './respond.server'
import type { StepDesk } from './step-route.server'

/** Saves a step by itself while it is being written; text that was saved before is saved. */
export async function stepDraftAnswer(
  { request, context, params }: ActionFunctionArgs,
  { save, readForms }: StepDraftDesk,
): Promise<Response> {
  const signedIn = await contextFor(request, context)
  const values = await formValues(request)
  const step = steps.find((one) => one === values.steg)
  if (!step) return new Response(null, { status: 400 })
  const form = checkForm(values, stepInput(defaultForms[step]), signedIn)
  if (!form.ok) return draftRefusal(form)
  const { draft, revision } = form.input
  const saved = save(signedIn, { slug: params.id ?? '', step, revision, draft, choices: null })
  const rules = () => page(readForms(signedIn, null)).forms[step]
  return draftAnswer(signedIn, told(saved, revision), () => lackingGroups(rules(), draft))
}

interface StepDraftDesk {
  save: StepDesk['save']
  readForms(signedIn: SignedIn, asked: null): Outcome<HouseForms>
}

/** When the number has gone up by more than one, somebody else has written and both are put together. */
function told(saved: ReturnType<StepDesk['save']>, revision: number): Outcome<{ revision: number; merged: boolean }> {
  if (saved.kind === 'refused' && saved.refusal.code === 'step-unchanged')
    return { kind: 'done', value: { revision, merged: false } }
  if (saved.kind !== 'done') return saved
  const { revision: next } = saved.value.body
  return { kind: 'done', value: { revision: next, merged: next > revision + 1 } }
}
