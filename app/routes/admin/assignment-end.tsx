import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { lastDayForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAssignment } from '~/reads/assignment.server'
import { AssignmentEndPage } from '~/views/admin/last-day-page'
import { endAssignment } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta uppdrag · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, query }) => ({
  assignment: page(readAssignment(signedIn, { slug })),
  from: query.get('fran') ?? '',
}))

/** Back to the unit that it was ended from, or else to the account. */
export const action = formAction({
  form: lastDayForm,
  write: ({ signedIn, slug }, { on }) => endAssignment(signedIn, { slug, on }),
  to: ({ account }, { query }) => {
    const unit = query.get('fran')
    return unit ? path('unit', { id: unit }) : path('account', { id: account })
  },
  done: 'uppdrag-slut',
})

export default function AssignmentEnd() {
  return <AssignmentEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
