import { and, eq } from 'drizzle-orm'
import type { Day } from '~/domain/day'
import { factsFrom } from '~/domain/intervention/apply'
import { isSameSitting } from '~/domain/intervention/change-log'
import { goingOn } from '~/domain/intervention/removed-row'
import type { EventBody, InterventionEvent } from '~/domain/intervention/event'
import { stageOf, startedOn, type InterventionFacts } from '~/domain/intervention/facts'
import { registerEntry } from '~/domain/intervention/register'
import type { StepForms } from '~/domain/intervention/step-form'
import { waitsOf } from '~/domain/intervention/waits'
import type { Role } from '~/domain/role'
import { statement, type Client } from './client.server'
import { open } from './crypto.server'
import { houseFormsOn } from './intervention-form.server'
import { intervention, interventionEntry, interventionEvent, interventionParty, interventionWait } from './schema'
import { standInsFor } from './substitute.server'
import { chefsOf } from './workplace-accounts.server'

/** An intervention with everything that has happened in it, and what that comes to today. */
export interface StoredIntervention {
  id: number
  slug: string
  unitId: number
  events: InterventionEvent[]
  facts: InterventionFacts
}

/** @returns the intervention with this opaque name, or null. */
export function interventionBySlug(db: Client, slug: string, today: Day): StoredIntervention | null {
  const row = statement<{ id: number; unitId: number }>(
    db,
    'SELECT id, unit_id AS unitId FROM intervention WHERE slug = ?',
  ).get(slug)
  if (!row) return null
  const events = eventsOf(db, row.id)
  const facts = factsFrom(events, chefsOf(db, row.unitId, today))
  return { ...row, slug, events, facts: { ...facts, standIns: standInsFor(db, facts.owner, 'insatsagare', today) } }
}

/** The one that is open at a workplace, by its opaque name. */
export const openInterventionAt = (db: Client, unitId: number): { slug: string } | null =>
  statement<{ slug: string }>(
    db,
    `SELECT slug FROM intervention WHERE unit_id = ? AND stage NOT IN ('closed', 'broken-off')`,
  ).get(unitId) ?? null

/** Whether another one is open at its workplace. */
export const isOtherOpen = (db: Client, { unitId, slug }: Pick<StoredIntervention, 'unitId' | 'slug'>): boolean =>
  (openInterventionAt(db, unitId)?.slug ?? slug) !== slug

/** All that go on. */
export const openInterventions = (db: Client): Pick<StoredIntervention, 'id' | 'unitId'>[] =>
  statement<{ id: number; unitId: number }>(
    db,
    `SELECT id, unit_id AS unitId FROM intervention WHERE stage NOT IN ('closed', 'broken-off')`,
  ).all()

/** Writes anew what is kept of one, though nothing has happened in it. */
export const projectAnew = (db: Client, one: Pick<StoredIntervention, 'id' | 'unitId'>, today: Day): void =>
  project(db, { ...one, events: eventsOf(db, one.id) }, today)

/** Everything that has happened in an intervention, oldest first. */
export const eventsOf = (db: Client, id: number): InterventionEvent[] =>
  statement<{ body: string; on: Day; at: number; by: number; role: Role }>(
    db,
    `SELECT body, on_day AS "on", at, "by", role FROM intervention_event WHERE intervention_id = ? ORDER BY place`,
  )
    .all(id)
    .map(({ body, on, at, by: accountId, role }) => ({
      ...(JSON.parse(open(body)) as EventBody),
      ...{ on, at, by: { accountId, role } },
    }))

/** A new intervention, begun by its first event. @returns its id */
export function insertIntervention(
  db: Client,
  { slug, unitId, chosen }: { slug: string; unitId: number; chosen: InterventionEvent & { kind: 'chosen' } },
): number {
  const first = { stage: 'chosen' as const, stageSince: chosen.on, chosenOn: chosen.on }
  const { id } = db
    .insert(intervention)
    .values({ slug, unitId, ...first, ownerId: chosen.owner, nextOn: chosen.nextOn })
    .returning()
    .get()
  appendEvent(db, { id, unitId, events: [] }, chosen)
  return id
}

/** One more event, and the columns that follow from all of them. Saving again at the same sitting goes on with the same event. */
export function appendEvent(
  db: Client,
  { id, unitId, events }: Pick<StoredIntervention, 'id' | 'unitId' | 'events'>,
  happened: InterventionEvent,
): void {
  const last = events.at(-1)
  const before = isSameSitting(last, happened) ? events.slice(0, -1) : events
  const event = before === events ? happened : goingOn(last, happened)
  const { on, at, by, ...body } = event
  const row = { kind: body.kind, body: JSON.stringify(body), on, at: new Date(at), by: by.accountId, role: by.role }
  const place = before.length
  if (before === events)
    db.insert(interventionEvent)
      .values({ interventionId: id, place, ...row })
      .run()
  else
    db.update(interventionEvent)
      .set(row)
      .where(and(eq(interventionEvent.interventionId, id), eq(interventionEvent.place, place)))
      .run()
  project(db, { id, unitId, events: [...before, event] }, on)
}

/** Writes anew everything that is kept of what the events come to. */
function project(
  db: Client,
  { id, unitId, events }: Pick<StoredIntervention, 'id' | 'unitId' | 'events'>,
  today: Day,
): void {
  const facts = factsFrom(events, chefsOf(db, unitId, today))
  const { columns, parties, waits, entry } = projectionOf({ events, facts }, houseFormsOn(db, today).forms, today)
  db.update(intervention).set(columns).where(eq(intervention.id, id)).run()
  db.delete(interventionParty).where(eq(interventionParty.interventionId, id)).run()
  for (const party of parties)
    db.insert(interventionParty)
      .values({ interventionId: id, ...party })
      .run()
  db.delete(interventionWait).where(eq(interventionWait.interventionId, id)).run()
  for (const wait of waits)
    db.insert(interventionWait)
      .values({ interventionId: id, ...wait })
      .run()
  const { interventionId } = interventionEntry
  db.insert(interventionEntry)
    .values({ interventionId: id, ...entry })
    .onConflictDoUpdate({ target: interventionId, set: entry })
    .run()
}

/** What lists, reach and start pages ask for of an intervention, as its events have it. */
export const projectionOf = (
  { events, facts }: { events: readonly InterventionEvent[]; facts: InterventionFacts },
  forms: StepForms,
  today: Day,
) => ({
  columns: {
    ...{ stage: stageOf(facts), stageSince: facts.transitions.at(-1)?.on ?? facts.chosen.on },
    ...{ ownerId: facts.owner, nextOn: facts.nextOn, chosenOn: facts.chosen.on, startedOn: startedOn(facts) },
  },
  parties: [
    ...facts.followers.map((accountId) => ({ accountId, part: 'follower' as const, role: null })),
    ...facts.invited.map(({ accountId, role }) => ({ accountId, part: 'invited' as const, role })),
  ],
  waits: waitsOf({ events, facts }, forms, today).map(({ on: dueOn, from: shownFrom, ...wait }) => ({
    ...wait,
    ...{ dueOn, shownFrom },
  })),
  entry: { entry: registerEntry(facts, today), countedTo: today },
})
