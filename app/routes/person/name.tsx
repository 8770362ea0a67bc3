import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nameForm } from '~/domain/name-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { readProtectedName } from '~/reads/protected-name.server'
import { NamePage } from '~/views/person/name-page'
import { reveal } from '~/writes/protected-name.server'

export const meta: MetaFunction = () => [{ title: 'Skyddat namn · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => {
  page(readProtectedName(signedIn, { slug }))
  return { slug }
})

export const action = formAction({
  form: nameForm,
  write: ({ signedIn, slug }, { skal: reason }) => reveal(signedIn, { slug, reason }),
  to: ({ name }) => ({ name, errors: [], values: {} }),
})

export default function Name() {
  const answer = useActionData<typeof action>()
  const name = answer && 'name' in answer ? answer.name : undefined
  return <NamePage {...useLoaderData<typeof loader>()} name={name} form={answer} />
}
