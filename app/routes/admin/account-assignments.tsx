import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountAssignmentForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { readUnitNames } from '~/reads/unit-names.server'
import { AccountAssignmentPage } from '~/views/admin/assignment-page'
import { assign } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Ny roll · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  account: page(readAccount(signedIn, { slug })),
  units: page(readUnitNames(signedIn, null)),
}))

export const action = formAction({
  form: accountAssignmentForm,
  fieldOf: { 'role-without-unit': 'enhet', 'unit-unclear': 'enhet', 'unit-unknown': 'enhet' },
  write: ({ signedIn, slug: account }, { uppdrag: role, enhet, from, tom: to }) =>
    assign(signedIn, { account, role, ...enhet, from, to }),
  to: ({ account }) => path('account', { id: account }),
  done: 'sparat',
})

export default function AccountAssignments() {
  return <AccountAssignmentPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
