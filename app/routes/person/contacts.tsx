import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactForm } from '~/domain/contact-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readContacts } from '~/reads/contact.server'
import { ContactsPage } from '~/views/person/contacts-page'
import { hold, note } from '~/writes/contact.server'

export const meta: MetaFunction = () => [{ title: 'Kontakter · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const { person, ...known } = page(readContacts(signedIn, { slug }))
  return { ...known, person: { ...person, slug: person.personSlug } }
})

export const action = formAction({
  form: contactForm,
  write: ({ signedIn, slug }, form) =>
    form.atgard === 'anteckna'
      ? note(signedIn, { slug, kind: form.sort, on: form.datum })
      : hold(signedIn, { slug, talk: form.samtal, heldOn: form.hallet }),
  to: (_contact, { slug }) => path('person', { id: slug }),
  fieldOf: {
    'contact-ahead': 'datum',
    'contact-already-noted': 'datum',
    'contact-too-long-ago': 'datum',
    'talk-too-far-ahead': 'datum',
    'talk-held-ahead': 'hallet',
  },
})

export default function Contacts() {
  return <ContactsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
