import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newPasskeyForm } from '~/domain/second-factor-form'
import { formLoader } from '~/http/form-route.server'
import { newPasskey } from '~/http/passkey.server'
import { ownNow } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnLogin } from '~/reads/own-login.server'
import { OwnCodesShownPage } from '~/views/settings/own-codes-page'
import { OwnPasskeyPage } from '~/views/settings/own-passkey-page'
import { addPasskey } from '~/writes/own-factor.server'
import { ownAction } from './own-form.server'

export const meta: MetaFunction = () => [{ title: 'Ny passkey · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ login: page(readOwnLogin(signedIn, null)) }))

export const action = ownAction({
  form: newPasskeyForm,
  write: async (signedIn, { namn, svar }) => {
    const made = await newPasskey(svar)
    if (made === null) return { field: '', code: 'passkey-wrong' }
    const { key, challengeHash } = made
    return addPasskey(signedIn, { ...ownNow(signedIn), key: { ...key, name: namn }, challengeHash })
  },
  done: 'passkey',
})

export default function OwnPasskey() {
  const answer = useActionData<typeof action>()
  const shown = useLoaderData<typeof loader>()
  if (answer && 'codes' in answer) return <OwnCodesShownPage codes={answer.codes} done="passkey" />
  return <OwnPasskeyPage {...shown} form={answer} />
}
