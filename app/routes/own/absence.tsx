import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readOwnAbsence } from '~/reads/own-absence.server'
import { OwnAbsencePage } from '~/views/own/own-absence-page'

export const meta: MetaFunction = () => [{ title: 'Din frånvaro · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { ...page(readOwnAbsence(signedIn, null)), today: signedIn.today }
}

export default function OwnAbsence() {
  return <OwnAbsencePage {...useLoaderData<typeof loader>()} />
}
