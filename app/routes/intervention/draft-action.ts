import type { ActionFunctionArgs } from '@remix-run/node'
import { onlyPosted } from '~/http/respond.server'
import { stepDraftAnswer } from '~/http/step-draft.server'
import { readHouseForms } from '~/reads/step-form.server'
import { save } from '~/writes/intervention-step.server'

export const loader = onlyPosted

/** Where `public/draft.js` saves what is being typed in a step. */
export const action = (args: ActionFunctionArgs) => stepDraftAnswer(args, { save, readForms: readHouseForms })
