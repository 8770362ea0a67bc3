import { interventionBySlug, projectionOf, type StoredIntervention } from '#db/intervention.server'
import { intervention, interventionParty, interventionWait } from '#db/schema'
import { defaultForms } from '~/domain/intervention/default-forms'
import { approve, save } from '~/writes/intervention-step.server'
import { choose } from '~/writes/intervention-choice.server'
import { move } from '~/writes/intervention-move.server'
import { ask } from '~/writes/intervention-party.server'
import { publish } from '~/writes/intervention-plan.server'
import { addDays } from '~/domain/day'
import type { Step, TransitionKind } from '~/domain/intervention/stage'
import type { StepDraft } from '~/domain/intervention/draft'
import { readInterventionStep } from '~/reads/intervention-step.server'
import { mapping, plan } from './intervention/drafts'
import { value } from './outcome'
import { personas, settle } from './people'
import { world, type World } from './world'

export const cecilia = (w: World) => w.as(personas.insatsagare, 'insatsagare')
export const karin = (w: World) => w.as(personas.chef, 'chef')
export const lena = (w: World) => w.as(personas.fhv, 'fhv')
export const goran = (w: World) => w.as(personas.skyddsombud, 'skyddsombud')

export const slugOfUnit = ({ db }: World, code: string): string =>
  (db.$client.prepare('SELECT slug FROM unit WHERE code = ?').pluck().get(code) as string | undefined) ?? ''

export const slugOfAccount = (w: World, name: string): string =>
  (w.db.$client.prepare('SELECT slug FROM account WHERE id = ?').pluck().get(w.as(name).actor.accountId) as
    string | undefined) ?? ''

/** Cecilia has chosen Hemsjukvården Öster and invited Lena and Göran. */
export function chosenHem(w: World = settle(world({ today: '2026-09-14' }))): { w: World; slug: string } {
  const { slug } = value(
    choose(cecilia(w), { unit: slugOfUnit(w, 'HEM'), why: 'high-and-rising', nextOn: addDays(w.today, 14) }),
  )
  value(ask(cecilia(w), { slug, who: slugOfAccount(w, personas.fhv), role: 'fhv' }))
  value(ask(cecilia(w), { slug, who: slugOfAccount(w, personas.skyddsombud), role: 'skyddsombud' }))
  return { w, slug }
}

export const moved = (w: World, slug: string, kind: TransitionKind = 'forward', who = cecilia, days = 30) =>
  value(move(who(w), { slug, kind, reason: 'Så blev det', because: 'other', nextOn: addDays(w.today, days) }))

export const breakOff = (w: World, slug: string) =>
  value(move(cecilia(w), { slug, kind: 'break-off', reason: 'Slut', because: 'other', nextOn: null }))

export const revisionOf = (w: World, slug: string, step: Step): number =>
  value(readInterventionStep(cecilia(w), { slug, step })).revision

export const written = (w: World, slug: string, step: Step, draft: StepDraft, who = cecilia) =>
  value(save(who(w), { slug, step, draft, revision: revisionOf(w, slug, step) }))

export const approved = (w: World, slug: string, step: Step) =>
  value(approve(karin(w), { slug, step, revision: revisionOf(w, slug, step) }))

/** The mapping is under way since 16 September. */
export function mappingHem() {
  const { w, slug } = chosenHem()
  w.at('2026-09-16')
  moved(w, slug)
  return { w, slug }
}

/** The plan is under way since 30 October. */
export function planHem() {
  const { w, slug } = mappingHem()
  w.at('2026-10-28')
  written(w, slug, 'mapping', mapping)
  approved(w, slug, 'mapping')
  w.at('2026-10-30')
  moved(w, slug)
  return { w, slug }
}

/** All the way to a published plan in one day, for who only needs that there is one. */
export function publishedHem(w: World): string {
  const { slug } = chosenHem(w)
  moved(w, slug)
  written(w, slug, 'mapping', mapping)
  approved(w, slug, 'mapping')
  moved(w, slug)
  written(w, slug, 'plan', plan)
  value(publish(cecilia(w), { slug, revision: revisionOf(w, slug, 'plan') }))
  return slug
}

/** The plan is published on 16 November, approved and carried out since 20 November. */
export function carriedOutHem() {
  const { w, slug } = planHem()
  w.at('2026-11-16')
  written(w, slug, 'plan', plan)
  value(publish(cecilia(w), { slug, revision: revisionOf(w, slug, 'plan') }))
  approved(w, slug, 'plan')
  w.at('2026-11-20')
  moved(w, slug, 'forward', cecilia, 365)
  return { w, slug }
}

export const storedIn = (w: World, slug: string): StoredIntervention => {
  const found = interventionBySlug(w.db, slug, w.today)
  if (!found) throw new Error('No such intervention')
  return found
}

/** What is kept beside the events, and what they come to; the two are to be the same. */
export function projectedIn(w: World, slug: string) {
  const { columns, parties, waits } = projectionOf(storedIn(w, slug), defaultForms, w.today)
  const kept = (table: typeof interventionParty | typeof interventionWait) =>
    w.db
      .select()
      .from(table)
      .all()
      .map(({ id: _id, interventionId: _of, ...rest }) => rest)
  const row = w.db
    .select()
    .from(intervention)
    .all()
    .find((one) => one.slug === slug)
  const { id: _id, slug: _slug, unitId: _unit, ...standing } = row ?? {}
  return {
    kept: { columns: standing, parties: kept(interventionParty), waits: kept(interventionWait) },
    told: { columns, parties, waits },
  }
}
