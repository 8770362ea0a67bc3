import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readRehearsal } from '~/reads/rule.server'
import { RuleTriedPage } from '~/views/admin/rule-tried-page'

export const meta: MetaFunction = () => [{ title: 'Prövad regel · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { tried: page(readRehearsal(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function RuleTried() {
  return <RuleTriedPage {...useLoaderData<typeof loader>()} />
}
