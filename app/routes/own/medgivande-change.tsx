import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ownChangeForm, wishOf } from '~/domain/medgivande-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnMedgivande } from '~/reads/own-medgivande.server'
import { OwnMedgivandeChangePage } from '~/views/own/own-medgivande-change-page'
import { changeOwn } from '~/writes/own-medgivande.server'

export const meta: MetaFunction = () => [{ title: 'Ändra medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => page(readOwnMedgivande(signedIn, { slug })))

export const action = formAction({
  form: ownChangeForm,
  write: ({ signedIn, slug }, input) => changeOwn(signedIn, { medgivande: slug, wish: wishOf(input) }),
  to: () => path('ownMedgivanden'),
  done: 'medgivande-andrat',
  fieldOf: {
    ...{ 'medgivande-not-narrower': 'kategorier', 'withdraw-instead': 'kategorier', 'nothing-changed': 'kategorier' },
    ...{ 'medgivande-not-longer': 'galler-till', 'medgivande-too-long': 'galler-till' },
  },
})

export default function OwnMedgivandeChange() {
  return <OwnMedgivandeChangePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
