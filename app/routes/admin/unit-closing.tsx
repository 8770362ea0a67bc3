import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { closeUnitForm } from '~/domain/organisation-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readUnit } from '~/reads/organisation-unit.server'
import { UnitClosingPage } from '~/views/admin/unit-closing-page'
import { closeUnit } from '~/writes/organisation.server'

export const meta: MetaFunction = () => [{ title: 'Stäng enhet · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ unit: page(readUnit(signedIn, { slug })) }))

export const action = formAction({
  form: closeUnitForm,
  write: ({ signedIn, slug }, { tom: on }) => closeUnit(signedIn, { slug, on }),
  to: ({ slug }) => path('unit', { id: slug }),
  done: 'sparat',
})

export default function UnitClosing() {
  return <UnitClosingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
