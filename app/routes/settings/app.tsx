import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { qrCode } from '~/documents/qr-code.server'
import { newAppForm } from '~/domain/second-factor-form'
import { formLoader } from '~/http/form-route.server'
import { formValues } from '~/http/form.server'
import { openedSecret, sameSecret, stepOf } from '~/http/one-time-code.server'
import { ownNow } from '~/http/pending-login.server'
import { page } from '~/http/respond.server'
import { readOwnLogin } from '~/reads/own-login.server'
import { OwnAppPage } from '~/views/settings/own-app-page'
import { OwnCodesShownPage } from '~/views/settings/own-codes-page'
import { addApp } from '~/writes/own-factor.server'
import { ownAction } from './own-form.server'

export const meta: MetaFunction = () => [{ title: 'App för engångskoder · Rekoportalen' }]

const sent = new WeakMap<AppLoadContext, string>()
const own = formLoader(({ signedIn }) => ({ login: page(readOwnLogin(signedIn, null)) }))

/** After a wrong code the picture is the one that the phone has read already. */
export async function loader(args: LoaderFunctionArgs) {
  const shown = await own(args)
  const secret = sameSecret(sent.get(args.context) ?? '', shown.login.email)
  return { ...shown, app: { ...secret, picture: qrCode(secret.uri) } }
}

export async function action(args: ActionFunctionArgs) {
  sent.set(args.context, (await formValues(args.request.clone())).hemlighet ?? '')
  return change(args)
}

const change = ownAction({
  form: newAppForm,
  write: async (signedIn, { hemlighet, kod }, { email }) => {
    const secret = openedSecret(hemlighet, email)
    const step = secret === null ? null : await stepOf(secret, kod)
    if (secret === null || step === null) return { field: 'kod', code: 'code-wrong' }
    return addApp(signedIn, { ...ownNow(signedIn), app: { secret, step } })
  },
  done: 'app',
})

export default function OwnApp() {
  const answer = useActionData<typeof action>()
  const shown = useLoaderData<typeof loader>()
  if (answer && 'codes' in answer) return <OwnCodesShownPage codes={answer.codes} done="app" />
  return <OwnAppPage {...shown} form={answer} />
}
