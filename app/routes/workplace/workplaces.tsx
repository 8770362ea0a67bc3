import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { workplaceFilterForm } from '~/domain/workplace-filter'
import { keptDrawing } from '~/documents/kept-drawing.server'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readWorkplaces } from '~/reads/workplaces.server'
import { funnelOf, WorkplaceFunnel } from '~/views/workplace/workplace-funnel'
import { WorkplacesPage } from '~/views/workplace/workplaces-page'

export const meta: MetaFunction = () => [{ title: 'Arbetsplatser · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = workplaceFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const list = page(readWorkplaces(signedIn, filter))
  const { points, ...rest } = funnelOf(list, filter.measure)
  const funnel = keptDrawing(points, rest, () => <WorkplaceFunnel points={points} {...rest} />)
  return { list, filter, today: signedIn.today, funnel }
}

export default function Workplaces() {
  const { funnel, ...props } = useLoaderData<typeof loader>()
  return <WorkplacesPage {...props} funnel={<div dangerouslySetInnerHTML={{ __html: funnel }} />} />
}
