import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactForm } from '~/domain/settings-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readContact } from '~/reads/settings.server'
import { ContactPage } from '~/views/settings/contact-page'
import { changeContact } from '~/writes/settings.server'

export const meta: MetaFunction = () => [{ title: 'Hur du nås · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ contact: page(readContact(signedIn, null)) }))

export const action = formAction({
  form: contactForm,
  write: ({ signedIn }, details) => changeContact(signedIn, details),
  to: () => path('ownContact'),
  done: 'sparat',
  fieldOf: { 'organisation-missing': 'organisation' },
})

export default function Contact() {
  return <ContactPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
