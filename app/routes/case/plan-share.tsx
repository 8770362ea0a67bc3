import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planShareForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readPlan } from '~/reads/plan.server'
import { PlanSharePage } from '~/views/case/plan-share-page'
import { share } from '~/writes/plan-comment.server'

export const meta: MetaFunction = () => [{ title: 'Låt medarbetaren läsa · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readPlan(signedIn, { slug })).shown }))

export const action = formAction({
  form: planShareForm,
  write: ({ signedIn, slug }, { senast }) => share(signedIn, { slug, replyBy: senast }),
  to: ({ slug }) => path('casePlan', { id: slug }),
  done: 'delat',
  fieldOf: { 'reply-by-past': 'senast', 'reply-by-too-far': 'senast' },
})

export default function CasePlanShare() {
  return <PlanSharePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
