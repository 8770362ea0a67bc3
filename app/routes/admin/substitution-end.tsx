import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastDayForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSubstitution } from '~/reads/assignment.server'
import { SubstitutionEndPage } from '~/views/admin/last-day-page'
import { endSubstitution } from '~/writes/substitution.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta ersättare · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  substitution: page(readSubstitution(signedIn, { slug })),
}))

export const action = formAction({
  form: lastDayForm,
  write: ({ signedIn, slug }, { on }) => endSubstitution(signedIn, { slug, on }),
  to: ({ account }) => path('account', { id: account }),
  done: 'sparat',
})

export default function SubstitutionEnd() {
  return <SubstitutionEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
