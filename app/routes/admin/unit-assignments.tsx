import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { unitAssignmentForm } from '~/domain/assignment-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readUnit } from '~/reads/organisation-unit.server'
import { UnitAssignmentPage } from '~/views/admin/assignment-page'
import { assign } from '~/writes/assignment.server'

export const meta: MetaFunction = () => [{ title: 'Nytt uppdrag · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ unit: page(readUnit(signedIn, { slug })) }))

export const action = formAction({
  form: unitAssignmentForm,
  write: ({ signedIn, slug }, { epost: account, uppdrag: role, from, tom: to }) => {
    const unit = page(readUnit(signedIn, { slug })).slug
    return assign(signedIn, { account, role, unit, everywhere: false, from, to })
  },
  to: (_given, { slug }) => path('unit', { id: slug }),
  done: 'sparat',
})

export default function UnitAssignments() {
  return <UnitAssignmentPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
