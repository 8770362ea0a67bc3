import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { substituteForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { SubstitutePage } from '~/views/admin/substitute-page'
import { stepIn } from '~/writes/substitution.server'

export const meta: MetaFunction = () => [{ title: 'Ersättare · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ account: page(readAccount(signedIn, { slug })) }))

export const action = formAction({
  form: substituteForm,
  write: ({ signedIn, slug: absent }, { epost: substitute, uppdrag: role, from, tom: to }) =>
    stepIn(signedIn, { absent, substitute, role, from, to }),
  to: ({ account }) => path('account', { id: account }),
  done: 'sparat',
})

export default function AccountSubstitutes() {
  return <SubstitutePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
