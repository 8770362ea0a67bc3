import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { workplaceFilterForm } from '~/domain/workplace-filter'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readWorkplaces } from '~/reads/workplaces.server'
import { WorkplacesPage } from '~/views/workplace/workplaces-page'

export const meta: MetaFunction = () => [{ title: 'Arbetsplatser · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = workplaceFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { list: page(readWorkplaces(signedIn, filter)), filter, today: signedIn.today }
}

export default function Workplaces() {
  return <WorkplacesPage {...useLoaderData<typeof loader>()} />
}
