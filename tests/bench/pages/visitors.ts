import { coordinatorEmail, managerEmail, supporterEmail, visitors } from '../employer/accounts'
import { password } from '../surroundings'

export interface Visit {
  path: string
  cookie: string
}

export type PageName = 'chefens start' | 'medarbetare, 50 rader' | 'kort' | 'signaler' | 'ärende' | 'arbetsplatser'

/** Twenty different people per page, each with a session of her own and staff of her own. */
export async function visitsTo(url: string): Promise<Record<PageName, Visit[]>> {
  const managers = await Promise.all(numbers.map((at) => logIn(url, managerEmail(at))))
  const coordinators = await Promise.all(numbers.map((at) => logIn(url, coordinatorEmail(at))))
  const supporters = await Promise.all(numbers.map((at) => logIn(url, supporterEmail(at))))
  const cards = await Promise.all(managers.map((cookie) => cardSeenBy(url, cookie)))
  const cases = await Promise.all(managers.map((cookie, at) => caseOpenedBy(url, cookie, cards[at] ?? '')))
  return {
    'chefens start': managers.map((cookie) => ({ path: '/', cookie })),
    'medarbetare, 50 rader': coordinators.map((cookie) => ({ path: '/medarbetare', cookie })),
    kort: managers.map((cookie, at) => ({ path: cards[at] ?? '/', cookie })),
    signaler: coordinators.map((cookie) => ({ path: '/signaler', cookie })),
    arbetsplatser: supporters.map((cookie) => ({ path: '/arbetsplatser?urval=alla', cookie })),
    ärende: managers.map((cookie, at) => ({ path: cases[at] ?? '/', cookie })),
  }
}

const numbers = Array.from({ length: visitors }, (_, at) => at)

export async function logIn(url: string, email: string): Promise<string> {
  const body = new URLSearchParams({ email, password })
  const answer = await fetch(`${url}/logga-in`, { method: 'POST', body, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 303 || !cookie) throw new Error(`${email} could not log in: ${answer.status}`)
  return cookie
}

/** Somebody on her start page, so that there is something to tell on the card. */
export async function cardSeenBy(url: string, cookie: string): Promise<string> {
  const html = await (await fetch(`${url}/medarbetare`, { headers: { cookie } })).text()
  const path = /href="(\/medarbetare\/[a-z0-9]{12})"/.exec(html)?.[1]
  if (!path) throw new Error('A manager sees nobody')
  return path
}

/** The case of the same person; asked for again it is the one that is open. */
export async function caseOpenedBy(url: string, cookie: string, card: string): Promise<string> {
  const body = new URLSearchParams({ medarbetare: card.split('/').at(-1) ?? '', anledning: 'wish' })
  const answer = await fetch(`${url}/arenden`, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
  const path = answer.headers.get('location')?.split('?')[0]
  if (answer.status !== 303 || !path) throw new Error(`No case was opened: ${answer.status}`)
  return path
}
