import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { formAction, formLoader } from '~/http/form-route.server'
import { invitationTo, linkExpiry } from '~/http/invitation.server'
import { page } from '~/http/respond.server'
import { readAccount } from '~/reads/account.server'
import { AccountLinkPage } from '~/views/admin/account-access-page'
import { InvitationPage } from '~/views/admin/invitation-page'
import { newLink } from '~/writes/account-access.server'

export const meta: MetaFunction = () => [{ title: 'Inloggningslänk · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ account: page(readAccount(signedIn, { slug })) }))

/** The link is in the answer and nowhere else, so there is no page to go on to. */
export const action = formAction({
  form: confirmForm,
  write: ({ signedIn, slug }) => newLink(signedIn, { slug, linkExpiresAt: linkExpiry() }),
  to: ({ email, code }) => ({ invitation: invitationTo(email, code) }),
})

export default function AccountLink() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'invitation' in answer) return <InvitationPage {...answer.invitation} done="lank" />
  return <AccountLinkPage {...shown} form={answer} />
}
