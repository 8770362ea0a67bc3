import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { outsideForm } from '~/domain/outside-account'
import { formAction, formLoader } from '~/http/form-route.server'
import { sendsMail } from '~/http/mail.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { readOutsideOfCase } from '~/reads/outside-account.server'
import { OutsidePage } from '~/views/case/outside-page'
import { inviteFromCase } from '~/writes/outside-account.server'

export const meta: MetaFunction = () => [{ title: 'Bjud in · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  shown: page(readCase(signedIn, { slug })),
  outside: page(readOutsideOfCase(signedIn, { slug })),
  sendsMail: sendsMail(),
}))

export const action = formAction({
  form: outsideForm,
  write: ({ signedIn, slug }, { epost: email, namn: name, uppdrag: role, organisation, telefontid: phoneHours }) =>
    inviteFromCase(signedIn, { slug, email, name, role, organisation, phoneHours }),
  to: ({ slug }) => path('caseOutside', { id: slug }),
  done: 'externinbjudan',
})

export default function CaseOutside() {
  return <OutsidePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
