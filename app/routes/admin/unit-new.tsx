import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newUnitForm } from '~/domain/organisation-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readBranches } from '~/reads/organisation-unit.server'
import { NewUnitPage } from '~/views/admin/unit-form-page'
import { addUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Ny enhet · Rekoportalen' }]

export const loader = formLoader(({ signedIn, query }) => ({
  branches: page(readBranches(signedIn, null)),
  under: query.get('under') ?? '',
}))

export const action = formAction({
  form: newUnitForm,
  write: ({ signedIn }, { kod: code, namn: name, typ: type, under, verksamhet: activity, from }) =>
    addUnit(signedIn, { code, name, type, under, activity, from }),
  to: ({ slug }) => path('unit', { id: slug }),
  done: 'sparat',
})

export default function NewUnit() {
  return <NewUnitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
