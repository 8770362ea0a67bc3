import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { medgivandeAnswerForm } from '~/domain/medgivande-form'
import { employerName } from '~/http/employer.server'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnMedgivande } from '~/reads/own-medgivande.server'
import { OwnMedgivandePage } from '~/views/own/own-medgivande-page'
import { changeOwn } from '~/writes/own-medgivande.server'

export const meta: MetaFunction = () => [{ title: 'Ditt medgivande · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({
  ...page(readOwnMedgivande(signedIn, { slug })),
  employer: employerName(),
  name: signedIn.actor.name,
}))

export const action = formAction({
  form: medgivandeAnswerForm,
  write: ({ signedIn, slug }, { svar: kind }) => changeOwn(signedIn, { medgivande: slug, wish: { kind } }),
  to: () => path('ownMedgivanden'),
  done: 'svar',
})

export default function OwnMedgivande() {
  return <OwnMedgivandePage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
