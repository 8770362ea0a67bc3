import { type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { activationForm } from '~/domain/login-form'
import { employerName } from '~/http/employer.server'
import { invalid, readForm } from '~/http/form.server'
import { respond } from '~/http/respond.server'
import { path } from '~/paths'
import { ActivationPage } from '~/views/login/activation-page'
import { choosePassword } from './choose-password.server'

export const meta: MetaFunction = () => [{ title: 'Välj lösenord · Rekoportalen' }]

export const loader = () => ({ employer: employerName() })

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, activationForm)
  if (!form.ok) return invalid({ ...form, values: {} })
  const outcome = await choosePassword(params.kod ?? '', form.input.password, context)
  return outcome === 'too-many-tries'
    ? invalid({ status: 422, errors: [{ field: 'password', code: outcome }], values: {} })
    : respond(outcome, path('login', {}, { klart: 1 }))
}

export default function Activation() {
  const { kod = '' } = useParams()
  return <ActivationPage {...useLoaderData<typeof loader>()} code={kod} form={useActionData<typeof action>()} />
}
