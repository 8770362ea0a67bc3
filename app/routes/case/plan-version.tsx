import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { versionNumber } from '~/domain/plan'
import { formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { readPlanVersion } from '~/reads/plan.server'
import { PlanVersionPage } from '~/views/case/plan-version-page'

export const meta: MetaFunction = () => [{ title: 'Plan för återgång · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) =>
  page(readPlanVersion(signedIn, { slug, number: versionNumber(params.nr) })),
)

export default function CasePlanVersion() {
  return <PlanVersionPage {...useLoaderData<typeof loader>()} />
}
