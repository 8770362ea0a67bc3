import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { triedLimit } from '~/domain/clock-limit-fields'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readLimits, readLimitTrial } from '~/reads/clock-limit.server'
import { LimitTryPage } from '~/views/admin/limit-try-page'

export const meta: MetaFunction = () => [{ title: 'Pröva en gräns · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  page(readLimits(signedIn, null))
  const { limit, ...asked } = triedLimit(new URL(request.url).searchParams)
  return { asked, tried: limit && { trial: page(readLimitTrial(signedIn, { limit })), limit } }
}

export default function LimitTry() {
  return <LimitTryPage {...useLoaderData<typeof loader>()} />
}
