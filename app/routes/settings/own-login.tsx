import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { isExcused } from '~/http/demo.server'
import { page } from '~/http/respond.server'
import { readOwnLogin } from '~/reads/own-login.server'
import { OwnLoginPage } from '~/views/settings/own-login-page'

export const meta: MetaFunction = () => [{ title: 'Inloggning · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const login = page(readOwnLogin(signedIn, null))
  return { login, excused: isExcused(login.email), today: signedIn.today }
}

export default function OwnLogin() {
  return <OwnLoginPage {...useLoaderData<typeof loader>()} />
}
