import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readAccount } from '~/reads/account.server'
import { AccountPage } from '~/views/admin/account-page'

export const meta: MetaFunction = () => [{ title: 'Konto · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { account: page(readAccount(signedIn, { slug: params.id ?? '' })), today: signedIn.today }
}

export default function Account() {
  return <AccountPage {...useLoaderData<typeof loader>()} />
}
