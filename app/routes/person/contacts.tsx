import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { contactForm } from '~/domain/contact-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page, respond } from '~/http/respond.server'
import { path } from '~/paths'
import { readContacts } from '~/reads/contact.server'
import { ContactsPage } from '~/views/person/contacts-page'
import { hold, note } from '~/writes/contact.server'

export const meta: MetaFunction = () => [{ title: 'Kontakter · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { person, ...known } = page(readContacts(signedIn, { slug: params.id ?? '' }))
  return { ...known, person: { ...person, slug: person.personSlug }, today: signedIn.today, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, contactForm, signedIn)
  if (!form.ok) return invalid(form)
  const slug = params.id ?? ''
  const outcome =
    form.input.atgard === 'anteckna'
      ? note(signedIn, { slug, kind: form.input.sort, on: form.input.datum })
      : hold(signedIn, { slug, talk: form.input.samtal, heldOn: form.input.hallet })
  return respond(outcome, path('person', { id: slug }), form.values, fieldOf)
}

const fieldOf = {
  'contact-ahead': 'datum',
  'contact-already-noted': 'datum',
  'contact-too-long-ago': 'datum',
  'talk-too-far-ahead': 'datum',
  'talk-held-ahead': 'hallet',
}

export default function Contacts() {
  return <ContactsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
