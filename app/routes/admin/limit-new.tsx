import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { limitForm } from '~/domain/clock-limit-form'
import { askedLimit, limitFieldOf } from '~/domain/clock-limit-fields'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readLimits } from '~/reads/clock-limit.server'
import { LimitPage } from '~/views/admin/limit-page'
import { add } from '~/writes/clock-limit.server'

export const meta: MetaFunction = () => [{ title: 'Lägg till en gräns · Rekoportalen' }]

export const loader = formLoader(({ signedIn, query }) => {
  page(readLimits(signedIn, null))
  return { limit: null, asked: askedLimit(query) }
})

export const action = formAction({
  form: limitForm,
  write: ({ signedIn }, { limit, from }) => add(signedIn, { limit, from }),
  to: () => path('rules'),
  done: 'sparat',
  fieldOf: limitFieldOf,
})

export default function LimitNew() {
  return <LimitPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
