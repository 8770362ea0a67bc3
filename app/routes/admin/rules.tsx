import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readLimits } from '~/reads/clock-limit.server'
import { readRules } from '~/reads/rule.server'
import { readSettings } from '~/reads/setting.server'
import { readStepForms } from '~/reads/step-form.server'
import { RulesPage } from '~/views/admin/rules-page'

export const meta: MetaFunction = () => [{ title: 'Regler · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return {
    ...page(readRules(signedIn, null)),
    limits: page(readLimits(signedIn, null)),
    settings: page(readSettings(signedIn, null)),
    steps: page(readStepForms(signedIn, null)),
    today: signedIn.today,
  }
}

export default function Rules() {
  return <RulesPage {...useLoaderData<typeof loader>()} />
}
