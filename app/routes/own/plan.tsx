import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { readOwnPlans } from '~/reads/own-plan.server'
import { OwnPlanPage } from '~/views/own/own-plan-page'

export const meta: MetaFunction = () => [{ title: 'Din plan · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => {
  const own = page(readOwnPlans(signedIn, null))
  return { ...own, plan: own.plans[0], name: signedIn.actor.name.split(' ')[0] ?? '' }
})

export default function OwnPlan() {
  return <OwnPlanPage {...useLoaderData<typeof loader>()} form={undefined} />
}
