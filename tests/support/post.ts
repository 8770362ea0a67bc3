import { account, outbox } from '#db/schema'
import { travelTo } from '~/outside/clock.server'
import { mailServer, type MailServer } from './mail-server'
import { settle } from './people'
import { world, type World } from './world'

const servers: MailServer[] = []

/** A mail server until the test is over. */
export async function post(behaviour: Parameters<typeof mailServer>[0] = {}): Promise<MailServer> {
  const one = await mailServer(behaviour)
  servers.push(one)
  return one
}

export const closePosts = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
}

/** Everybody has chosen a password, and it is ten in the morning. */
export function workplace(): World {
  const w = settle(world())
  w.db.update(account).set({ passwordHash: 'x' }).run()
  travelTo('2026-11-20T10:00')
  return w
}

export function nextMorning(w: World, date: string): void {
  w.at(date)
  travelTo(`${date}T10:00`)
}

/** A manager has a signal to answer within the week. */
export function withSignal(): World {
  const w = workplace()
  w.signal('Jonas Ekberg', { raisedOn: '2026-11-16' })
  return w
}

export const addressOf = (w: World, name: string): string =>
  String(w.db.$client.prepare('SELECT email FROM account WHERE name = ?').pluck().get(name))

export const noticesOf = (w: World) => w.db.select().from(outbox).orderBy(outbox.id).all()

/** What each notice is, and how it ended. */
export const endsOf = (w: World) =>
  noticesOf(w).map(({ kind, sentAt, cancelledFor }) => [kind, sentAt ? 'sent' : cancelledFor])
