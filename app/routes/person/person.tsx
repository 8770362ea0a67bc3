import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readPerson } from '~/reads/person.server'
import { PersonPage } from '~/views/person/person-page'

export const meta: MetaFunction = () => [{ title: 'Medarbetare · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const card = page(readPerson(signedIn, { slug: params.id ?? '' }))
  return { card, today: signedIn.today, role: signedIn.actor.role }
}

export default function Person() {
  return <PersonPage {...useLoaderData<typeof loader>()} />
}
