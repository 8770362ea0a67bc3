import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { versionNumber } from '~/domain/plan'
import { formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { readPlanComparison } from '~/reads/plan.server'
import { PlanComparisonPage } from '~/views/case/plan-comparison-page'

export const meta: MetaFunction = () => [{ title: 'Jämför planer · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => {
  const side = (name: string) => (query.get(name) ? versionNumber(query.get(name) ?? '') : null)
  return page(readPlanComparison(signedIn, { slug, from: side('fran'), to: side('till') }))
})

export default function CasePlanComparison() {
  return <PlanComparisonPage {...useLoaderData<typeof loader>()} />
}
