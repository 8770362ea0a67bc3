import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commentOn } from '~/http/step-report.server'
import { stepAction, stepLoader } from '~/http/step-route.server'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { PlanPage } from '~/views/intervention/plan-page'
import { publish } from '~/writes/intervention-plan.server'
import { approve, comment, save } from '~/writes/intervention-step.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.read.shown.unit.name ?? 'Insats'}: plan · Rekoportalen` },
]

export const loader = stepLoader('plan', readInterventionStep)

export const action = stepAction({
  ...{ step: 'plan', page: 'interventionPlan', read: readInterventionStep, save, approve, publish },
  others: { kommentar: commentOn('plan', 'interventionPlan', comment) },
})

export default function InterventionPlan() {
  const { kept, ...loaded } = useLoaderData<typeof loader>()
  return <PlanPage {...loaded} form={useActionData<typeof action>() ?? kept} />
}
