import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newCodesForm } from '~/domain/second-factor-form'
import { formLoader } from '~/http/form-route.server'
import { ownNow } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnLogin } from '~/reads/own-login.server'
import { OwnCodesPage, OwnCodesShownPage } from '~/views/settings/own-codes-page'
import { renewCodes } from '~/writes/own-login.server'
import { ownAction } from './own-form.server'

export const meta: MetaFunction = () => [{ title: 'Reservkoder · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ login: page(readOwnLogin(signedIn, null)) }))

export const action = ownAction({
  form: newCodesForm,
  write: (signedIn) => Promise.resolve(renewCodes(signedIn, ownNow(signedIn))),
  done: 'reservkoder',
})

export default function OwnCodes() {
  const answer = useActionData<typeof action>()
  const shown = useLoaderData<typeof loader>()
  if (answer && 'codes' in answer) return <OwnCodesShownPage codes={answer.codes} done="reservkoder" />
  return <OwnCodesPage {...shown} form={answer} />
}
