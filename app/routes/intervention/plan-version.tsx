import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readingForm } from '~/domain/intervention/report-form'
import { versionNumber } from '~/domain/plan'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readInterventionPlanVersion } from '~/reads/intervention-plan-version.server'
import { PlanVersionPage } from '~/views/intervention/plan-version-page'
import { markRead } from '~/writes/intervention-plan.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.shown.unit.name ?? 'Insats'}: publicerad plan · Rekoportalen` },
]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readInterventionPlanVersion(signedIn, { slug, number: versionNumber(params.nr) })),
)

export const action = formAction({
  form: readingForm,
  write: ({ signedIn, slug, params }) => markRead(signedIn, { slug, number: versionNumber(params.nr) }),
  to: ({ slug }, { params }) => path('interventionPlanVersion', { id: slug, nr: params.nr ?? '' }),
  done: 'last',
})

export default function InterventionPlanVersion() {
  return <PlanVersionPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
