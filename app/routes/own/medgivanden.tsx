import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnMedgivanden } from '~/reads/own-medgivande.server'
import { OwnMedgivandenPage } from '~/views/own/own-medgivanden-page'

export const meta: MetaFunction = () => [{ title: 'Dina medgivanden · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readOwnMedgivanden(signedIn, null)), today: signedIn.today }
}

export default function OwnMedgivanden() {
  return <OwnMedgivandenPage {...useLoaderData<typeof loader>()} />
}
