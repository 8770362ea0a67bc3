import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planCommentForm } from '~/domain/own-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnPlan } from '~/reads/own-plan.server'
import { OwnPlanPage } from '~/views/own/own-plan-page'
import { comment } from '~/writes/plan-comment.server'

export const meta: MetaFunction = () => [{ title: 'Din plan · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  ...page(readOwnPlan(signedIn, { slug })),
  name: signedIn.actor.name.split(' ')[0] ?? '',
}))

export const action = formAction({
  form: planCommentForm,
  write: ({ signedIn, slug }, form) => comment(signedIn, { object: slug, comment: form }),
  to: () => path('ownPlan'),
  done: 'svar',
  fieldOf: { 'disagreement-unexplained': 'text' },
})

export default function OwnPlanVersion() {
  return <OwnPlanPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
