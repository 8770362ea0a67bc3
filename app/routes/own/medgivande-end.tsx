import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownEndForm } from '~/domain/medgivande-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnMedgivande } from '~/reads/own-medgivande.server'
import { OwnMedgivandeEndPage } from '~/views/own/own-medgivande-end-page'
import { changeOwn } from '~/writes/own-medgivande.server'

export const meta: MetaFunction = () => [{ title: 'Återkalla medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readOwnMedgivande(signedIn, { slug })))

export const action = formAction({
  form: ownEndForm,
  write: ({ signedIn, slug }) => changeOwn(signedIn, { medgivande: slug, wish: { kind: 'withdrawn' } }),
  to: () => path('ownMedgivanden'),
  done: 'medgivande-aterkallat',
})

export default function OwnMedgivandeEnd() {
  return <OwnMedgivandeEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
