import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { page } from '~/http/respond.server'
import { readFrame } from '~/reads/frame.server'
import { MenuPage } from '~/views/frame/menu-page'

export const meta: MetaFunction = () => [{ title: 'Meny · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  return { frame: page(readFrame(signedIn, signedIn.actor.role)), roles: signedIn.roles }
}

export default function Menu() {
  return <MenuPage {...useLoaderData<typeof loader>()} />
}
