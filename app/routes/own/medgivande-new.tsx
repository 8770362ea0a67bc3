import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isoDay } from '~/domain/day'
import { giveMedgivandeForm, givingOf, typedGiving } from '~/domain/medgivande-form'
import type { Outcome } from '~/domain/outcome'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readGiving, weigh, type Wanted } from '~/reads/own-medgivande.server'
import { OwnMedgivandeNewPage } from '~/views/own/own-medgivande-new-page'
import { give } from '~/writes/own-medgivande.server'

export const meta: MetaFunction = () => [{ title: 'Ge ett medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => page(readGiving(signedIn, null)))

export const action = formAction({
  form: giveMedgivandeForm,
  write: ({ signedIn }, { steg, ...input }): Outcome<{ weighed: Wanted } | { medgivande: string }> =>
    steg === 'klart' ? give(signedIn, givingOf(input)) : weigh(signedIn, givingOf(input)),
  to: (value, _asked, { steg }) =>
    'weighed' in value
      ? { wanted: value.weighed, chosen: typedGiving(value.weighed, isoDay), read: steg === 'granska' }
      : path('ownMedgivanden'),
  done: 'medgivande-givet',
  fieldOf: {
    ...{ 'party-not-active': 'part', 'party-without-organisation': 'part' },
    ...{ 'medgivande-already-over': 'galler-till', 'medgivande-too-long': 'galler-till' },
  },
})

export default function OwnMedgivandeNew() {
  const sent = useActionData<typeof action>()
  const back = sent && 'chosen' in sent ? { choice: sent } : { form: sent }
  return <OwnMedgivandeNewPage {...useLoaderData<typeof loader>()} {...back} />
}
