import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { appEndForm } from '~/domain/second-factor-form'
import { isExcused } from '~/http/demo.server'
import { formLoader } from '~/http/form-route.server'
import { stepOf } from '~/http/one-time-code.server'
import { ownNow } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnApp, readOwnLogin } from '~/reads/own-login.server'
import { OwnAppEndPage } from '~/views/settings/own-app-page'
import { removeApp } from '~/writes/own-login.server'
import { ownAction } from './own-form.server'

export const meta: MetaFunction = () => [{ title: 'Koppla bort appen · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ app: page(readOwnApp(signedIn, null)) }))

export const action = ownAction({
  form: appEndForm,
  write: async (signedIn, { kod }, { secret, email }) => {
    const digits = kod.replace(/\s/g, '')
    const isCode = /^\d{6}$/.test(digits)
    const step = secret !== null && isCode ? await stepOf(secret, digits) : null
    if (isCode && step === null) return { field: 'kod', code: 'code-wrong' }
    const asked = page(readOwnLogin(signedIn, null)).asked && !isExcused(email)
    return removeApp(signedIn, { ...ownNow(signedIn), step, typed: kod, asked })
  },
  done: 'app-bort',
  fieldOf: { 'code-wrong': 'kod', 'code-used': 'kod' },
})

export default function OwnAppEnd() {
  const answer = useActionData<typeof action>()
  return <OwnAppEndPage {...useLoaderData<typeof loader>()} form={answer && 'errors' in answer ? answer : undefined} />
}
