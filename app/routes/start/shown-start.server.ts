import type { SignedIn } from '~/http/context.server'
import { sendsMail } from '~/http/mail.server'
import { page } from '~/http/respond.server'
import { readDesk } from '~/reads/desk.server'
import { readInterventionDesk } from '~/reads/intervention-desk.server'
import { readOwnStart } from '~/reads/own-start.server'
import { readOwnWorkplaces } from '~/reads/own-workplaces.server'
import { readRoleStart } from '~/reads/start.server'
import { readThreads } from '~/reads/threads.server'

/** What the start page shows in the role that somebody is in. */
export function shownStart(signedIn: SignedIn) {
  const { actor, today } = signedIn
  if (actor.role === 'chef') {
    const workplaces = page(readOwnWorkplaces(signedIn, null))
    return { role: 'chef' as const, desk: page(readDesk(signedIn, null)), workplaces, today }
  }
  if (actor.role === 'rekoAg') return { role: 'rekoAg' as const, desk: page(readDesk(signedIn, null)), today }
  if (takesPart(actor.role)) {
    const start = page(readRoleStart(signedIn, actor.role))
    const threads = actor.role === 'fhv' ? page(readThreads(signedIn, null)) : []
    return { role: 'steps' as const, start, threads, desk: page(readInterventionDesk(signedIn, null)), today }
  }
  if (actor.role === 'rehabkoordinator')
    return { role: 'party' as const, threads: page(readThreads(signedIn, null)), today }
  if (actor.role === 'medarbetare' && actor.personId !== null)
    return { role: 'own' as const, own: page(readOwnStart(signedIn, null)), today }
  const start = page(readRoleStart(signedIn, actor.role))
  return { role: null, start, sends: sendsMail(), name: actor.name, today }
}

const takesPart = (role: string): boolean => role === 'insatsagare' || role === 'fhv' || role === 'skyddsombud'
