import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { keptPlaces } from '~/http/kept-form.server'
import { page } from '~/http/respond.server'
import { readNewLink } from '~/reads/new-link.server'
import { OwnStartPage } from '~/views/own/own-start-page'
import { ChefStartPage } from '~/views/start/chef-start-page'
import { InterventionStartPage } from '~/views/start/intervention-start-page'
import { KeptNote } from '~/views/start/kept-note'
import { NewLinkNote } from '~/views/start/new-link-note'
import { PartyStartPage } from '~/views/start/party-start-page'
import { RekoStartPage } from '~/views/start/reko-start-page'
import { RoleStartPage } from '~/views/start/role-start-page'
import { shownStart } from './shown-start.server'

export const meta: MetaFunction = () => [{ title: 'Start · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const shown = shownStart(signedIn)
  return { newLink: page(readNewLink(signedIn, null)).waits, kept: keptPlaces(signedIn), shown }
}

export default function Start() {
  const { newLink, kept, shown } = useLoaderData<typeof loader>()
  return (
    <>
      {newLink && <NewLinkNote />}
      <KeptNote places={kept} />
      <RoleStart {...shown} />
    </>
  )
}

function RoleStart(shown: ReturnType<typeof useLoaderData<typeof loader>>['shown']) {
  if (shown.role === 'own') return <OwnStartPage {...shown} />
  if (shown.role === null) return <RoleStartPage {...shown} />
  if (shown.role === 'party') return <PartyStartPage {...shown} />
  if (shown.role === 'steps') return <InterventionStartPage {...shown} />
  return shown.role === 'chef' ? <ChefStartPage {...shown} /> : <RekoStartPage {...shown} />
}
