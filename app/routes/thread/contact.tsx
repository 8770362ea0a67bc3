import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { partyContactFieldOf, partyContactForm } from '~/domain/party-contact-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readPartyContacts } from '~/reads/party-contact.server'
import { PartyContactPage } from '~/views/thread/contact-page'
import { notePartyContactIn } from '~/writes/party-contact.server'

export const meta: MetaFunction = () => [{ title: 'Anteckna samtal eller möte · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readPartyContacts(signedIn, { slug })))

export const action = formAction({
  form: partyContactForm,
  write: ({ signedIn, slug }, { satt: channel, initiativ: initiative, datum: heldOn }) =>
    notePartyContactIn(signedIn, { slug, channel, initiative, heldOn }),
  to: ({ slug }) => path('thread', { id: slug }),
  done: 'vardkontakt',
  fieldOf: partyContactFieldOf,
})

export default function PartyContact() {
  return <PartyContactPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
