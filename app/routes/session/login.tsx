import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { loginForm } from '~/domain/login-form'
import { contextOrNull, systemContext } from '~/http/context.server'
import { inDemo } from '~/http/demo.server'
import { invalid, readForm } from '~/http/form.server'
import { logIn } from './log-in.server'
import { path } from '~/paths'
import { demoPersonas } from '~/reads/demo-personas.server'
import { LoginPage } from '~/views/login-page'
import { page } from '~/http/respond.server'

export const meta: MetaFunction = () => [{ title: 'Logga in · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextOrNull(request, context)
  const system = systemContext('inloggningssidan', context.requestId)
  return { personas: inDemo() ? page(demoPersonas(system, null)) : [], signedIn: signedIn !== null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, loginForm)
  if (!form.ok) return invalid(form)
  const entry = await logIn(form.input, request, context)
  if ('cookie' in entry) return redirect(path('start'), { status: 303, headers: { 'Set-Cookie': entry.cookie } })
  return invalid({ status: 422, errors: [{ field: 'email', code: entry.refused }], values: { email: form.values.email ?? '' } })
}

export default function Login() {
  const { personas } = useLoaderData<typeof loader>()
  return <LoginPage personas={personas} form={useActionData<typeof action>()} />
}
