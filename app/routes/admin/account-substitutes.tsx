import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { substituteForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { SubstitutePage } from '~/views/admin/substitute-page'
import { stepIn } from '~/writes/substitution.server'

export const meta: MetaFunction = () => [{ title: 'Ersättare · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const account = page(readAccount(signedIn, { slug: params.id ?? '' }))
  return { account, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, substituteForm, signedIn)
  if (!form.ok) return invalid(form)
  const { epost: substitute, uppdrag: role, from, tom: to } = form.input
  const outcome = stepIn(signedIn, { absent: params.id ?? '', substitute, role, from, to })
  return respond(outcome, ({ account }) => path('account', { id: account }), form.values)
}

export default function AccountSubstitutes() {
  return <SubstitutePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
