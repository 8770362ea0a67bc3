import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { accountAssignmentForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { AccountAssignmentPage } from '~/views/admin/assignment-page'
import { assign } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Ny roll · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const account = page(readAccount(signedIn, { slug: params.id ?? '' }))
  return { account, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, accountAssignmentForm, signedIn)
  if (!form.ok) return invalid(form)
  const { uppdrag: role, enhet, from, tom: to } = form.input
  const outcome = assign(signedIn, { account: params.id ?? '', role, ...enhet, from, to })
  return respond(outcome, ({ account }) => path('account', { id: account }), form.values)
}

export default function AccountAssignments() {
  return <AccountAssignmentPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
