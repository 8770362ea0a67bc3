import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readMeasures } from '~/reads/measure.server'
import { MeasuresPage } from '~/views/case/measures-page'

export const meta: MetaFunction = () => [{ title: 'Åtgärder · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readMeasures(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function CaseMeasures() {
  return <MeasuresPage {...useLoaderData<typeof loader>()} />
}
