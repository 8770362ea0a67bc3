import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { registerFilterForm } from '~/domain/register-filter'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readRegister } from '~/reads/register.server'
import { RegisterPage } from '~/views/register/register-page'

export const meta: MetaFunction = () => [{ title: 'Insatsregister · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const filter = registerFilterForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { list: page(readRegister(signedIn, filter)), filter }
}

export default function Register() {
  return <RegisterPage {...useLoaderData<typeof loader>()} />
}
