import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { invitationTo, linkExpiry } from '~/http/invitation.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccount } from '~/reads/account.server'
import { AccountLinkPage } from '~/views/admin/account-access-page'
import { InvitationPage } from '~/views/admin/invitation-page'
import { inviteAgain } from '~/writes/account-access.server'

export const meta: MetaFunction = () => [{ title: 'Inloggningslänk · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { account: page(readAccount(signedIn, { slug: params.id ?? '' })), role: signedIn.actor.role }
}

/** The link is in the answer and nowhere else, so there is no page to go on to. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, confirmForm, signedIn)
  if (!form.ok) return invalid(form)
  const outcome = inviteAgain(signedIn, { slug: params.id ?? '', linkExpiresAt: linkExpiry() })
  if (outcome.kind !== 'done') return respond(outcome, path('accounts'), form.values)
  return { invitation: invitationTo(outcome.value.email, outcome.value.code) }
}

export default function AccountLink() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'invitation' in answer) return <InvitationPage {...answer.invitation} />
  return <AccountLinkPage {...shown} form={answer} />
}
