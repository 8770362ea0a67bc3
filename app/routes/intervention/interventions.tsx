import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readInterventions } from '~/reads/interventions.server'
import { readHouseForms } from '~/reads/step-form.server'
import { InterventionsPage } from '~/views/intervention/interventions-page'

export const meta: MetaFunction = () => [{ title: 'Insatser · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const query = new URL(request.url).searchParams
  const over = query.get('visa') === 'avslutade'
  const [interventions, house] = [page(readInterventions(signedIn, { over })), page(readHouseForms(signedIn, null))]
  const { today, actor } = signedIn
  return { interventions, house, over, mine: query.get('agare') === 'jag', role: actor.role, today }
}

export default function Interventions() {
  return <InterventionsPage {...useLoaderData<typeof loader>()} />
}
