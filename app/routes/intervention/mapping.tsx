import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { commentOn } from '~/http/step-report.server'
import { stepAction, stepLoader } from '~/http/step-route.server'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { MappingPage } from '~/views/intervention/mapping-page'
import { publish } from '~/writes/intervention-plan.server'
import { approve, comment, save } from '~/writes/intervention-step.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.read.shown.unit.name ?? 'Insats'}: kartläggning · Rekoportalen` },
]

export const loader = stepLoader('mapping', readInterventionStep)

export const action = stepAction({
  ...{ step: 'mapping', page: 'interventionMapping', read: readInterventionStep, save, approve, publish },
  others: { kommentar: commentOn('mapping', 'interventionMapping', comment) },
})

export default function InterventionMapping() {
  const { kept, ...loaded } = useLoaderData<typeof loader>()
  return <MappingPage {...loaded} form={useActionData<typeof action>() ?? kept} />
}
