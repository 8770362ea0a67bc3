import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { AccountClosingPage } from '~/views/admin/account-access-page'
import { closeAccount } from '~/writes/account-access.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta konto · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ account: page(readAccount(signedIn, { slug })) }))

export const action = formAction({
  form: confirmForm,
  write: ({ signedIn, slug }) => closeAccount(signedIn, { slug }),
  to: ({ slug }) => path('account', { id: slug }),
  done: 'sparat',
})

export default function AccountClosing() {
  return <AccountClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
