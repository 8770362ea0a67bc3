import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { unitForm } from '~/domain/organisation-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readBranches, readUnit } from '~/reads/organisation-unit.server'
import { ChangeUnitPage } from '~/views/admin/unit-form-page'
import { changeUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Ändra enhet · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  unit: page(readUnit(signedIn, { slug })),
  branches: page(readBranches(signedIn, null)),
}))

export const action = formAction({
  form: unitForm,
  write: ({ signedIn, slug }, { namn: name, typ: type, under, verksamhet: activity }) =>
    changeUnit(signedIn, { slug, name, type, under, activity }),
  to: ({ slug }) => path('unit', { id: slug }),
  done: 'sparat',
})

export default function UnitDetails() {
  return <ChangeUnitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
