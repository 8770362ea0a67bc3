import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newAccountForm } from '~/domain/assignment-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { invitationTo, linkExpiry } from '~/http/invitation.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccounts } from '~/reads/accounts.server'
import { AccountNewPage } from '~/views/admin/account-new-page'
import { InvitationPage } from '~/views/admin/invitation-page'
import { createAccount } from '~/writes/account.server'

export const meta: MetaFunction = () => [{ title: 'Nytt konto · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  page(readAccounts(signedIn, { search: '', role: null, page: 1 }))
  return { today: signedIn.today, role: signedIn.actor.role }
}

/** The link is in the answer and nowhere else. Whoever has a password already only gains the role. */
export async function action({ request, context }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, newAccountForm, signedIn)
  if (!form.ok) return invalid(form)
  const {
    namn: name,
    epost: email,
    anstallningsnummer: employeeNumber,
    uppdrag: role,
    enhet,
    from,
    tom: to,
  } = form.input
  const units = enhet.unit === null ? [] : [enhet.unit]
  const wish = { name, email, employeeNumber, role, units, everywhere: enhet.everywhere, from, to }
  const outcome = createAccount(signedIn, { ...wish, linkExpiresAt: linkExpiry() })
  if (outcome.kind !== 'done') return respond(outcome, path('accounts'), form.values)
  if (outcome.value.code === null) return redirect(path('accounts', {}, { sok: email }), 303)
  return { invitation: invitationTo(email, outcome.value.code) }
}

export default function NewAccount() {
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'invitation' in answer) return <InvitationPage {...answer.invitation} />
  return <AccountNewPage {...data} form={answer} />
}
