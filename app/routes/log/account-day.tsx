import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reviewForm } from '~/domain/access-form'
import { reviewFieldOf } from '~/domain/access-review'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readAccountDay } from '~/reads/account-period.server'
import { AccountDayPage } from '~/views/log/account-day-page'
import { reviewDay } from '~/writes/access-review.server'

export const meta: MetaFunction = () => [{ title: 'Ett kontos dag · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug, params }) => {
  const day = page(readAccountDay(signedIn, { slug, date: params.datum ?? '' }))
  return { day, own: day.account.id === signedIn.actor.accountId }
})

export const action = formAction({
  form: reviewForm,
  write: ({ signedIn, slug, params }, { bedomning, anteckning }) =>
    reviewDay(signedIn, { slug, date: params.datum ?? '', verdict: bedomning, note: anteckning }),
  to: ({ slug, date }) => path('logAccountDay', { id: slug, datum: date }),
  done: 'granskat',
  fieldOf: reviewFieldOf,
})

export default function AccountDay() {
  return <AccountDayPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
