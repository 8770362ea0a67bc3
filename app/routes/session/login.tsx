import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { demoLoginForm } from '~/domain/demo'
import { loginForm } from '~/domain/login-form'
import { contextOrNull, systemContext } from '~/http/context.server'
import { inDemo } from '~/http/demo.server'
import { employerName } from '~/http/employer.server'
import { checkForm, formValues, invalid } from '~/http/form.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { demoPersonas } from '~/reads/demo-personas.server'
import { LoginPage } from '~/views/login/login-page'
import { logIn } from './log-in.server'
import { passkeyAlone } from './passkey-alone.server'

export const meta: MetaFunction = () => [{ title: 'Logga in · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextOrNull(request, context)
  const system = systemContext('inloggningssidan', context.requestId)
  return {
    employer: employerName(),
    personas: inDemo() ? page(demoPersonas(system, null)) : [],
    signedIn: signedIn?.actor.name ?? null,
    activated: new URL(request.url).searchParams.has('klart'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await formValues(request)
  if (values.svar) return byPasskey(await passkeyAlone(values.svar, request, context))
  const form = checkForm(values, inDemo() ? demoLoginForm : loginForm)
  if (!form.ok) return invalid(withoutPassword(form))
  const entry = await logIn(form.input, request, context)
  if ('headers' in entry) return redirect(path(entry.next), { status: 303, headers: entry.headers })
  const errors = [{ field: 'email', code: entry.refused }]
  return invalid(withoutPassword({ status: 422, errors, values: form.values }))
}

const byPasskey = (entry: Awaited<ReturnType<typeof passkeyAlone>>) =>
  'headers' in entry
    ? redirect(path('start'), { status: 303, headers: entry.headers })
    : invalid({ status: 422, errors: [{ field: '', code: entry.refused }], values: {} })

/** The one field that is never sent back. */
const withoutPassword = <Refused extends { values: Record<string, string> }>(form: Refused): Refused => ({
  ...form,
  values: { email: form.values.email ?? '' },
})

export default function Login() {
  return <LoginPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
