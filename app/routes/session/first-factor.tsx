import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { qrCode } from '~/documents/qr-code.server'
import { hasFactor } from '~/domain/second-factor'
import { firstFactorForm } from '~/domain/second-factor-form'
import { employerName } from '~/http/employer.server'
import { readForm, type FormState } from '~/http/form.server'
import { newSecret, sameSecret } from '~/http/one-time-code.server'
import { path } from '~/paths'
import { FirstFactorPage } from '~/views/login/first-factor-page'
import { LoginCodesPage } from '~/views/login/login-codes-page'
import { onTheWay } from './entering.server'
import { hasJustSetUp, setUp } from './set-up.server'

export const meta: MetaFunction = () => [{ title: 'Ställ in steg två · Rekoportalen' }]

/** Asked once more beside the answer that shows the codes: then she is in. */
export function loader({ request, context }: LoaderFunctionArgs) {
  if (hasJustSetUp(context)) return { employer: employerName(), app: null }
  const { factors, email } = onTheWay(request, context).account
  if (hasFactor(factors)) throw redirect(path('loginStep'), 303)
  return { employer: employerName(), app: drawn(newSecret(email)) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const way = onTheWay(request, context)
  const form = await readForm(request, firstFactorForm)
  const again = (state: FormState) =>
    data({ ...state, app: drawn(sameSecret(state.values.hemlighet ?? '', way.account.email)) }, { status: 422 })
  if (!form.ok) return again(form)
  const entry = await setUp(form.input, way, request, context)
  const field = form.input.satt === 'app' ? 'kod' : ''
  if ('refused' in entry) return again({ errors: [{ field, code: entry.refused }], values: form.values })
  return data({ codes: entry.codes, employer: employerName() }, { headers: entry.headers })
}

const drawn = (secret: ReturnType<typeof newSecret>) => ({ ...secret, picture: qrCode(secret.uri) })

export default function FirstFactor() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'codes' in answer) return <LoginCodesPage {...answer} />
  const app = answer?.app ?? shown.app
  return app && <FirstFactorPage employer={shown.employer} app={app} form={answer} />
}
