import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { AccountFactorsPage } from '~/views/admin/account-access-page'
import { clearFactors } from '~/writes/factor-clearing.server'

export const meta: MetaFunction = () => [{ title: 'Ta bort steg två · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ account: page(readAccount(signedIn, { slug })) }))

export const action = formAction({
  form: confirmForm,
  write: ({ signedIn, slug }) => clearFactors(signedIn, { slug }),
  to: ({ slug }) => path('account', { id: slug }),
  done: 'steg-bort',
})

export default function AccountFactors() {
  return <AccountFactorsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
