import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { confirmForm } from '~/domain/account-access'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readCase } from '~/reads/case.server'
import { readOutsideParty } from '~/reads/outside-account.server'
import { OutsideEndPage } from '~/views/case/outside-end-page'
import { endAccess } from '~/writes/outside-end.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta åtkomst · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) => ({
  shown: page(readCase(signedIn, { slug })),
  party: page(readOutsideParty(signedIn, { slug, party: params.post ?? '' })).party,
}))

export const action = formAction({
  form: confirmForm,
  write: ({ signedIn, slug, params }) => endAccess(signedIn, { slug, party: params.post ?? '' }),
  to: ({ slug }) => path('caseOutside', { id: slug }),
  done: 'externslut',
})

export default function CaseOutsideEnd() {
  return <OutsideEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
