import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { waiverForm } from '~/domain/plan-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readPlan } from '~/reads/plan.server'
import { PlanWaiverPage } from '~/views/case/plan-waiver-page'
import { waive } from '~/writes/plan.server'

export const meta: MetaFunction = () => [{ title: 'Plan behövs inte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ shown: page(readPlan(signedIn, { slug })).shown }))

export const action = formAction({
  form: waiverForm,
  write: ({ signedIn, slug }, input) => waive(signedIn, { slug, ...input }),
  to: ({ slug }) => path('case', { id: slug }),
  done: 'sparat',
})

export default function CasePlanWaiver() {
  return <PlanWaiverPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
