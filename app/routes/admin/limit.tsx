import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limitForm } from '~/domain/clock-limit-form'
import { limitFieldOf } from '~/domain/clock-limit-fields'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readStandingLimit } from '~/reads/clock-limit.server'
import { LimitPage } from '~/views/admin/limit-page'
import { change } from '~/writes/clock-limit.server'

export const meta: MetaFunction = () => [{ title: 'Ändra en gräns · Rekoportalen' }]

export const loader = formLoader(({ signedIn, params }) => ({
  limit: page(readStandingLimit(signedIn, { dayNumber: Number(params.dag) })),
}))

export const action = formAction({
  form: limitForm,
  write: ({ signedIn, params }, input) => change(signedIn, { dayNumber: Number(params.dag), ...input }),
  to: () => path('rules'),
  done: 'sparat',
  fieldOf: limitFieldOf,
})

export default function Limit() {
  return <LimitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
