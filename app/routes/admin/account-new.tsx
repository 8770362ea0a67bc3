import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newAccountForm, type NewAccountForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { invitationTo, linkExpiry } from '~/http/invitation.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccounts } from '~/reads/accounts.server'
import { readUnitNames } from '~/reads/unit-names.server'
import { AccountNewPage } from '~/views/admin/account-new-page'
import { InvitationPage } from '~/views/admin/invitation-page'
import { createAccount } from '~/writes/account.server'

export const meta: MetaFunction = () => [{ title: 'Nytt konto · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => {
  page(readAccounts(signedIn, { search: '', role: null, page: 1 }))
  return { units: page(readUnitNames(signedIn, null)) }
})

/** The link is in the answer and nowhere else. Whoever has a password already only gains the role. */
export const action = formAction({
  form: newAccountForm,
  fieldOf: { 'role-without-unit': 'enhet', 'unit-unclear': 'enhet', 'unit-unknown': 'enhet' },
  write: ({ signedIn }, form) => createAccount(signedIn, { ...wishOf(form), linkExpiresAt: linkExpiry() }),
  to: ({ code, slug }, _asked, { epost }) =>
    code === null ? path('account', { id: slug }) : { invitation: invitationTo(epost, code) },
  done: 'uppdrag',
})

const wishOf = ({ enhet, ...form }: NewAccountForm) => ({
  name: form.namn,
  email: form.epost,
  employeeNumber: form.anstallningsnummer,
  role: form.uppdrag,
  units: enhet.unit === null ? [] : [enhet.unit],
  everywhere: enhet.everywhere,
  from: form.from,
  to: form.tom,
})

export default function NewAccount() {
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'invitation' in answer) return <InvitationPage {...answer.invitation} done="konto" />
  return <AccountNewPage {...data} form={answer} />
}
