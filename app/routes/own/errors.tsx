import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnCorrections } from '~/reads/own-correction.server'
import { OwnErrorsPage } from '~/views/own/own-errors-page'

export const meta: MetaFunction = () => [{ title: 'Det du har sagt är fel · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readOwnCorrections(signedIn, null)), today: signedIn.today }
}

export default function OwnErrors() {
  return <OwnErrorsPage {...useLoaderData<typeof loader>()} />
}
