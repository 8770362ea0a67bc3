import { newSlug } from '#db/crypto.server'
import { correctionRequest, signalContest } from '#db/schema'
import { addDays } from '~/domain/day'
import { open } from '~/writes/case.server'
import { call } from '~/writes/meeting.server'
import { ask, keep } from '~/writes/own-export.server'
import { value } from './outcome'
import { personas } from './people'
import { adoptedPlan } from './plans'
import type { World } from './world'

/** Elin has a case with an adopted plan and a meeting she is called to, and a signal. */
export function elinsPage(w: World) {
  const karin = w.as(personas.chef, 'chef')
  const { slug } = value(open(karin, { person: w.slugOf('Elin Wallgren'), origin: 'wish', signal: null }))
  adoptedPlan(karin, slug)
  const { meeting } = value(
    call(karin, {
      ...{ slug, need: null, kind: 'reconciliation', employee: true, accounts: [], others: [] },
      slot: { on: addDays(w.today, 6), from: '10.00', to: '11.00', place: 'Sal 12' },
    }),
  ) as { meeting: string }
  const plan = w.db.$client.prepare('SELECT slug FROM plan_version ORDER BY id DESC').pluck().get() as string
  return { case: slug, plan, meeting, signal: w.signal('Elin Wallgren').slug, elin: w.as(personas.medarbetare) }
}

/** A copy of everything about her that can be fetched. */
export function elinsCopy(w: World): string {
  const { slug } = value(ask(w.as(personas.medarbetare), {}))
  keep(w.system('kopia'), { slug, copy: { json: '{"vem":"Elin"}', html: '<p>Elin</p>' } })
  return slug
}

/** Somebody without an account of her own has said that a signal, or something else, is wrong. */
export function contestedBy(w: World, signal: { id: number }): void {
  const row = { contestedOn: w.today, contestedAt: new Date(), contestedBy: 1, latestOccasion: w.today }
  w.db
    .insert(signalContest)
    .values({ slug: newSlug(), signalId: signal.id, text: 'Det stämmer inte', dueOn: addDays(w.today, 14), ...row })
    .run()
}

export function reportedBy(w: World, name: string): string {
  const row = { reportedOn: w.today, reportedAt: new Date(), reportedBy: 1, dueOn: addDays(w.today, 14) }
  const slug = newSlug()
  w.db
    .insert(correctionRequest)
    .values({ slug, personId: w.idOf(name), about: 'absence', text: 'Fel dagar', ...row })
    .run()
  return slug
}
