import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { passkeyEndForm } from '~/domain/second-factor-form'
import { isExcused } from '~/http/demo.server'
import { formLoader } from '~/http/form-route.server'
import { ownNow } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnLogin, readOwnPasskey } from '~/reads/own-login.server'
import { OwnPasskeyEndPage } from '~/views/settings/own-passkey-page'
import { removePasskey } from '~/writes/own-factor.server'
import { ownAction } from './own-form.server'

export const meta: MetaFunction = () => [{ title: 'Ta bort passkey · Rekoportalen' }]

export const loader = formLoader(({ signedIn, slug }) => ({ passkey: page(readOwnPasskey(signedIn, { slug })) }))

export const action = (args: ActionFunctionArgs) =>
  ownAction({
    form: passkeyEndForm,
    write: (signedIn, _input, { email }) => {
      const asked = page(readOwnLogin(signedIn, null)).asked && !isExcused(email)
      return Promise.resolve(removePasskey(signedIn, { ...ownNow(signedIn), slug: args.params.id ?? '', asked }))
    },
    done: 'passkey-bort',
  })(args)

export default function OwnPasskeyEnd() {
  const answer = useActionData<typeof action>()
  const form = answer && 'errors' in answer ? answer : undefined
  return <OwnPasskeyEndPage {...useLoaderData<typeof loader>()} form={form} />
}
