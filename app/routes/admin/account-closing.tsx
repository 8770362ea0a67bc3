import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { AccountClosingPage } from '~/views/admin/account-access-page'
import { closeAccount } from '~/writes/account-access.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta konto · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const account = page(readAccount(signedIn, { slug: params.id ?? '' }))
  return { account, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, confirmForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = closeAccount(signedIn, { slug: params.id ?? '' })
  return respond(outcome, ({ slug }) => path('account', { id: slug }), form.values)
}

export default function AccountClosing() {
  return <AccountClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
