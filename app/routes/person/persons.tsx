import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { personFilterForm } from '~/domain/person-filter'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readPersons } from '~/reads/persons.server'
import { PersonsPage } from '~/views/person/persons-page'

export const meta: MetaFunction = () => [{ title: 'Medarbetare · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = personFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { list: page(readPersons(signedIn, filter)), filter, today: signedIn.today }
}

export default function Persons() {
  return <PersonsPage {...useLoaderData<typeof loader>()} />
}
