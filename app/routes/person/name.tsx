import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { nameForm } from '~/domain/name-form'
import { contextFor } from '~/http/context.server'
import { invalid, readForm } from '~/http/form.server'
import { page } from '~/http/respond.server'
import { readProtectedName } from '~/reads/protected-name.server'
import { NamePage } from '~/views/person/name-page'
import { reveal } from '~/writes/protected-name.server'

export const meta: MetaFunction = () => [{ title: 'Skyddat namn · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const slug = params.id ?? ''
  page(readProtectedName(signedIn, { slug }))
  return { slug, role: signedIn.actor.role }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const form = await readForm(request, nameForm, signedIn)
  if (!form.ok) return invalid(form)
  const { name } = page(reveal(signedIn, { slug: params.id ?? '', reason: form.input.skal }))
  return data({ name, errors: [], values: {} })
}

export default function Name() {
  const answer = useActionData<typeof action>()
  const name = answer && 'name' in answer ? answer.name : undefined
  return <NamePage {...useLoaderData<typeof loader>()} name={name} form={answer} />
}
