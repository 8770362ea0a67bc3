import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation } from '@remix-run/react'
import { contextOrNull, systemContext } from '~/http/context.server'
import { inDemo } from '~/http/demo.server'
import { page } from '~/http/respond.server'
import { readFrame } from '~/reads/frame.server'
import { Frame } from '~/views/frame/frame'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextOrNull(request, context)
  const frame = signedIn && page(readFrame(signedIn, signedIn.actor.role))
  const { today } = signedIn ?? systemContext('ramen', context.requestId)
  return { frame, roles: signedIn?.roles ?? [], today, demo: inDemo(), requestId: context.requestId }
}

/** Around every page but logging in. */
export default function FramedPage() {
  const { pathname, search } = useLocation()
  const done = new URLSearchParams(search).get('klart')
  return (
    <Frame {...useLoaderData<typeof loader>()} here={pathname} done={done}>
      <Outlet />
    </Frame>
  )
}
