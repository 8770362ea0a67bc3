import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactForm, type ContactForm } from '~/domain/contact-form'
import type { Day } from '~/domain/day'
import type { SignedIn } from '~/http/context.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readContacts } from '~/reads/contact.server'
import { ContactsPage } from '~/views/person/contacts-page'
import { callOff, hold, move, note } from '~/writes/contact.server'

export const meta: MetaFunction = () => [{ title: 'Kontakter · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  const { person, ...known } = page(readContacts(signedIn, { slug }))
  return { ...known, person: { ...person, slug: person.personSlug } }
})

export const action = formAction({
  form: contactForm,
  write: ({ signedIn, slug }, form) => change(signedIn, slug, form),
  to: (_contact, { slug }) => path('person', { id: slug }),
  done: (form, { signedIn }) => doneOf(form, signedIn.today),
  fieldOf: ({ atgard }) => fieldsOf[atgard],
})

function doneOf(form: ContactForm, today: Day) {
  if (form.atgard === 'anteckna') return form.datum > today ? 'bokat' : 'kontakt'
  return form.atgard === 'flytta' ? 'flyttat' : form.atgard
}

function change(context: SignedIn, slug: string, form: ContactForm) {
  if (form.atgard === 'anteckna') return note(context, { slug, kind: form.sort, on: form.datum })
  if (form.atgard === 'flytta') return move(context, { slug, talk: form.samtal, on: form.nydag })
  if (form.atgard === 'blev-inte-av') return callOff(context, { slug, talk: form.samtal })
  return hold(context, { slug, talk: form.samtal, heldOn: form.hallet })
}

const fieldsOf: Record<ContactForm['atgard'], Record<string, string>> = {
  anteckna: {
    'contact-ahead': 'datum',
    'contact-already-noted': 'datum',
    'contact-too-long-ago': 'datum',
    'talk-too-far-ahead': 'datum',
  },
  flytta: { 'contact-already-noted': 'nydag', 'talk-in-the-past': 'nydag', 'talk-too-far-ahead': 'nydag' },
  hallet: { 'talk-held-ahead': 'hallet' },
  'blev-inte-av': {},
}

export default function Contacts() {
  return <ContactsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
