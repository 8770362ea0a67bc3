import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hasFactor } from '~/domain/second-factor'
import { stepForm } from '~/domain/second-factor-form'
import { employerName } from '~/http/employer.server'
import { invalid, readForm } from '~/http/form.server'
import { path } from '~/paths'
import { SecondStepPage } from '~/views/login/second-step-page'
import { onTheWay } from './entering.server'
import { takeStep } from './take-step.server'

export const meta: MetaFunction = () => [{ title: 'Logga in, steg två · Rekoportalen' }]

export function loader({ request, context }: LoaderFunctionArgs) {
  const { factors } = onTheWay(request, context).account
  if (!hasFactor(factors)) throw redirect(path('loginSetUp'), 303)
  return { employer: employerName(), factors }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const way = onTheWay(request, context)
  const form = await readForm(request, stepForm)
  if (!form.ok) return invalid({ ...form, values: { satt: form.values.satt ?? '' } })
  const entry = await takeStep(form.input, way, request, context)
  if ('headers' in entry) return redirect(path('start'), { status: 303, headers: entry.headers })
  const { satt } = form.input
  const field = { app: 'kod', reservkod: 'reservkod', passkey: '' }[satt]
  return invalid({ status: 422, errors: [{ field, code: entry.refused }], values: { satt } })
}

export default function SecondStep() {
  return <SecondStepPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
