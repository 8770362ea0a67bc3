import { accessHint, accessSampleItem, account, auditEvent } from '#db/schema'
import { record } from '#db/trail.server'
import { eventSlug } from '~/domain/log'
import { addDays, isoDay, type Day } from '~/domain/day'
import type { Role } from '~/domain/role'
import { readAccessDay, readUncountedDays } from '~/reads/access-day.server'
import { keepAccessDay } from '~/writes/access-day.server'
import { drawSample } from '~/writes/access-sample.server'
import { value } from './outcome'
import { personas } from './people'
import type { World } from './world'

interface Deed {
  by?: string
  role?: Role
  at: string
  about?: string[]
  action?: string
  outcome?: string
  object?: string
}

/** Something in the trail, as the gates would have written it. */
export function did(w: World, { by = personas.chef, role = 'chef', at, about = [], ...event }: Deed): void {
  const { actor } = w.as(by, role)
  const persons = about.map((name) => w.idOf(name))
  record(w.db, actor, new Date(at), `r-${at}-${by}`, { action: 'person.read', outcome: 'read', ...event, persons })
}

/** The nights have passed until today. */
export function nightsHavePassed(w: World): void {
  for (const day of value(readUncountedDays(w.system('prov'), undefined)))
    value(keepAccessDay(w.system('prov'), { day, ...value(readAccessDay(w.system('prov'), { day })) }))
}

/** The chef read about Jonas in the evening two days ago: an event, a day, a sign and a sample of them to review. */
export function reviewable(w: World) {
  const on = addDays(w.today, -2)
  for (const minute of [10, 20, 30]) did(w, { at: `${isoDay(on)}T20:${minute}:00Z`, about: ['Jonas Ekberg'] })
  nightsHavePassed(w)
  const sample = newSample(w, on)
  return { date: isoDay(on), event: latestEvent(w), hint: latestHint(w), sample, item: latestItem(w) }
}

const newSample = (w: World, on: Day): string => {
  const wish = { kind: 'handelser', size: 5, from: on, to: on, weighted: [], seed: 7 } as const
  return value(drawSample(w.as(personas.loggranskare), wish)).slug
}

/** The latest that somebody did with somebody's data. */
export function latestEvent({ db }: World): string {
  const [event] = db
    .select()
    .from(auditEvent)
    .all()
    .filter(({ role, action }) => role === 'chef' && action === 'person.read')
    .slice(-1)
  return event ? eventSlug(event.id, event.hash) : ''
}

export const latestHint = ({ db }: World): string => db.select().from(accessHint).all().at(-1)?.slug ?? ''

const latestItem = ({ db }: World): string => db.select().from(accessSampleItem).all().at(-1)?.slug ?? ''

export const accountSlug = ({ db }: World, name: string): string =>
  db
    .select()
    .from(account)
    .all()
    .find((one) => one.name === name)?.slug ?? ''
