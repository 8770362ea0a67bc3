import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readCase } from '~/reads/case.server'
import { CasePage } from '~/views/case/case-page'

export const meta: MetaFunction = () => [{ title: 'Ärende · Rekoportalen' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { today, actor } = signedIn
  return { shown: page(readCase(signedIn, { slug: params.id ?? '' })), today, role: actor.role }
}

export default function Case() {
  return <CasePage {...useLoaderData<typeof loader>()} />
}
