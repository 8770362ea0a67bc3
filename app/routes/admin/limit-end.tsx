import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limitEndForm } from '~/domain/clock-limit-form'
import { limitFieldOf } from '~/domain/clock-limit-fields'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readOwnLimit } from '~/reads/clock-limit.server'
import { LimitEndPage } from '~/views/admin/limit-end-page'
import { end } from '~/writes/clock-limit.server'

export const meta: MetaFunction = () => [{ title: 'Avsluta en gräns · Rekoportalen' }]

export const loader = formLoader(({ signedIn, params }) => ({
  limit: page(readOwnLimit(signedIn, { dayNumber: Number(params.dag) })),
}))

export const action = formAction({
  form: limitEndForm,
  write: ({ signedIn, params }, { fran, skal }) =>
    end(signedIn, { dayNumber: Number(params.dag), from: { startsOn: fran, reason: skal } }),
  to: () => path('rules'),
  done: 'sparat',
  fieldOf: limitFieldOf,
})

export default function LimitEnd() {
  return <LimitEndPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
