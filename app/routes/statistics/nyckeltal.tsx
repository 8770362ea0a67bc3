import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readNyckeltal } from '~/reads/nyckeltal.server'
import { NyckeltalPage } from '~/views/statistics/nyckeltal-page'

export const meta: MetaFunction = ({ params }) => [{ title: `Nyckeltal ${params.ar ?? ''} · Rekoportalen` }]

export const loader = async ({ request, context, params }: LoaderFunctionArgs) =>
  page(readNyckeltal(await contextFor(request, context), params.ar))

export default function Nyckeltal() {
  return <NyckeltalPage {...useLoaderData<typeof loader>()} />
}
