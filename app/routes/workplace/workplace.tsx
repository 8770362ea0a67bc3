import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readWorkplace } from '~/reads/workplace.server'
import { WorkplacePage } from '~/views/workplace/workplace-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.workplace.name ?? 'Arbetsplats'} · Rekoportalen` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const workplace = page(readWorkplace(signedIn, { slug: params.id ?? '' }))
  return { workplace, today: signedIn.today }
}

export default function Workplace() {
  return <WorkplacePage {...useLoaderData<typeof loader>()} />
}
