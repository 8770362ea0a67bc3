import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { workplaceFilterForm } from '~/domain/workplace-filter'
import { keptDrawing } from '~/documents/kept-drawing.server'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readWorkplaces } from '~/reads/workplaces.server'
import { Drawn } from '~/views/parts/drawn'
import { WorkplacesPage } from '~/views/workplace/workplaces-page'

export const meta: MetaFunction = () => [{ title: 'Arbetsplatser · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = workplaceFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { points, ...list } = page(readWorkplaces(signedIn, filter))
  const rest = { list, filter, today: signedIn.today }
  context.drawn = keptDrawing(points, rest, () => <WorkplacesPage {...rest} list={{ ...list, points }} />)
  return null
}

export default function Workplaces() {
  return <Drawn />
}
