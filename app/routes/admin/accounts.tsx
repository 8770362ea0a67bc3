import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { accountsPerPage } from '~/domain/account-access'
import { roles } from '~/domain/role'
import { contextFor } from '~/http/context.server'
import { pageNumber } from '~/http/query.server'
import { page } from '~/http/respond.server'
import { readAccounts } from '~/reads/accounts.server'
import { AccountsPage } from '~/views/admin/accounts-page'

export const meta: MetaFunction = () => [{ title: 'Användare · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const query = new URL(request.url).searchParams
  const wanted = {
    search: (query.get('sok') ?? '').trim(),
    role: roles.find((role) => role === query.get('roll')) ?? null,
    page: pageNumber(query),
  }
  const { accounts, count } = page(readAccounts(signedIn, wanted))
  return { accounts, count, ...wanted, pages: Math.ceil(count / accountsPerPage), today: signedIn.today }
}

export default function Accounts() {
  return <AccountsPage {...useLoaderData<typeof loader>()} />
}
