import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { contextFor } from '~/http/context.server'
import { sendsMail } from '~/http/mail.server'
import { page } from '~/http/respond.server'
import { readDesk } from '~/reads/desk.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readNewLink } from '~/reads/new-link.server'
import { readOwnStart } from '~/reads/own-start.server'
import { readOwnWorkplaces } from '~/reads/own-workplaces.server'
import { readRoleStart } from '~/reads/start.server'
import { readThreads } from '~/reads/threads.server'
import { OwnStartPage } from '~/views/own/own-start-page'
import { ChefStartPage } from '~/views/start/chef-start-page'
import { InterventionStartPage } from '~/views/start/intervention-start-page'
import { NewLinkNote } from '~/views/start/new-link-note'
import { PartyStartPage } from '~/views/start/party-start-page'
import { RekoStartPage } from '~/views/start/reko-start-page'
import { RoleStartPage } from '~/views/start/role-start-page'

export const meta: MetaFunction = () => [{ title: 'Start · Rekoportalen' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const signedIn = await contextFor(request, context)
  const { actor, today } = signedIn
  const newLink = page(readNewLink(signedIn, null)).waits
  if (actor.role === 'chef') {
    const workplaces = page(readOwnWorkplaces(signedIn, null))
    return { newLink, role: 'chef' as const, desk: page(readDesk(signedIn, null)), workplaces, today }
  }
  if (actor.role === 'rekoAg') return { newLink, role: 'rekoAg' as const, desk: page(readDesk(signedIn, null)), today }
  if (takesPart(actor.role)) {
    const start = page(readRoleStart(signedIn, actor.role))
    const threads = actor.role === 'fhv' ? page(readThreads(signedIn, null)) : []
    return { newLink, role: 'steps' as const, start, threads, desk: page(readInterventionDesk(signedIn, null)), today }
  }
  if (actor.role === 'rehabkoordinator')
    return { newLink, role: 'party' as const, threads: page(readThreads(signedIn, null)), today }
  if (actor.role === 'medarbetare' && actor.personId !== null)
    return { newLink, role: 'own' as const, own: page(readOwnStart(signedIn, null)), today }
  const start = page(readRoleStart(signedIn, actor.role))
  return { newLink, role: null, start, sends: sendsMail(), name: actor.name, today }
}

const takesPart = (role: string): boolean => role === 'insatsagare' || role === 'fhv' || role === 'skyddsombud'

export default function Start() {
  const shown = useLoaderData<typeof loader>()
  return (
    <>
      {shown.newLink && <NewLinkNote />}
      <RoleStart {...shown} />
    </>
  )
}

function RoleStart(shown: ReturnType<typeof useLoaderData<typeof loader>>) {
  if (shown.role === 'own') return <OwnStartPage {...shown} />
  if (shown.role === null) return <RoleStartPage {...shown} />
  if (shown.role === 'party') return <PartyStartPage {...shown} />
  if (shown.role === 'steps') return <InterventionStartPage {...shown} />
  return shown.role === 'chef' ? <ChefStartPage {...shown} /> : <RekoStartPage {...shown} />
}
