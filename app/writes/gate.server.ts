import type { Client } from '#db/client.server'
import type { Context } from '#db/context.server'
import { outbox } from '#db/schema'
import { record } from '#db/trail.server'
import type { Decision, Outcome } from '~/domain/outcome'
import { may, relationFor, type Action, type Relation } from '~/policy'
import { relationsTo, relationsToThread, relationsToUnit, type InThread, type Place } from '~/reads/scope.server'

export type { Context }

/** What a write is about: the thing itself, whose or where it is, and its opaque name for the trail. */
export interface Found<Thing> {
  thing: Thing
  personId: number | null
  place?: Place
  thread?: InThread
  object: string
}

export interface Notice {
  dedupKey: string
  accountId: number | null
  kind: string
  payload: Record<string, string | number>
}

interface WriteDeclaration<Input, Thing, Change, Value> {
  action: Action
  /** The action that shows this thing: who may not even see it gets 404, who may see but not do gets 403. */
  seenBy: Action
  find(context: Context, input: Input): Found<Thing> | null
  decide(thing: Thing, input: Input, context: Context): Decision<Change>
  store(db: Client, change: Change, thing: Thing, context: Context): Value
  /** Names of the fields that change, for the trail. */
  fields(change: Change): readonly string[]
  /** What the trail tells beside that: counts and dates, never content. */
  details?(change: Change): Record<string, string | number | boolean>
  persons?(change: Change): readonly number[]
  notices?(change: Change, thing: Thing, context: Context, value: Value): readonly Notice[]
}

/** The only way to change something: one transaction with permission, decision, change, event and notices, or nothing. */
export function defineWrite<Input, Thing, Change, Value>(write: WriteDeclaration<Input, Thing, Change, Value>) {
  const run = (context: Context, input: Input): Outcome<Value> => {
    context.shared?.clear()
    const found = context.stillStands() ? write.find(context, input) : null
    const object = found?.object ?? null
    const persons = found?.personId ? [found.personId] : []
    const trail = (outcome: string) =>
      record(context.db, context.actor, context.now, context.requestId, {
        action: write.action,
        outcome,
        object,
        persons,
      })

    const relations = relationsOf(context, found)
    if (!found || !(allows(write.seenBy, context, relations) || allows(write.action, context, relations))) {
      trail('unreachable')
      return { kind: 'unreachable' }
    }
    if (!allows(write.action, context, relations)) {
      trail('denied')
      return { kind: 'denied' }
    }
    const decision = write.decide(found.thing, input, context)
    if ('refused' in decision) {
      trail(`refused: ${decision.refused.code}`)
      return { kind: 'refused', refusal: decision.refused }
    }
    const change = decision.accepted
    const value = write.store(context.db, change, found.thing, context)
    record(context.db, context.actor, context.now, context.requestId, {
      action: write.action,
      outcome: 'done',
      object,
      persons: write.persons?.(change) ?? persons,
      fields: write.fields(change),
      ...(write.details ? { details: write.details(change) } : {}),
    })
    for (const notice of write.notices?.(change, found.thing, context, value) ?? []) enqueue(context, notice)
    return { kind: 'done', value }
  }
  return Object.assign(
    (context: Context, input: Input): Outcome<Value> =>
      context.db.$client.transaction(() => run(context, input)).immediate(),
    { action: write.action },
  )
}

/**
 * One short transaction on rows that no reader can see yet (staged files, unpublished versions, caches of evaluations).
 * Nobody's picture changes, so there is nothing to tell the trail; what makes them visible is an ordinary write.
 */
export const stageUnseen = <Value>(db: Client, work: () => Value): Value => db.$client.transaction(work).immediate()

/**
 * The same of rows that are made anew when they are lost, without waiting for the disk: after a power cut some of the last may be gone, never
 * one from among others. What makes them visible is forced, and they with it.
 */
export function stageUnforced<Value>(db: Client, work: () => Value): Value {
  const forced = db.$client.pragma('synchronous', { simple: true })
  if (forced !== full) return stageUnseen(db, work)
  db.$client.pragma('synchronous = NORMAL')
  try {
    return stageUnseen(db, work)
  } finally {
    db.$client.pragma('synchronous = FULL')
  }
}

/** What SQLite calls FULL. */
const full = 2

function relationsOf({ db, actor, today }: Context, found: Found<unknown> | null): Set<Relation> {
  if (found?.thread) return relationsToThread(db, actor, found.thread, today)
  if (found?.place) return relationsToUnit(db, actor, found.place, today)
  return found?.personId ? relationsTo(db, actor, found.personId, today) : new Set()
}

const allows = (action: Action, { actor }: Context, relations: Set<Relation>): boolean =>
  relationFor(action, actor.role) !== null && may(action, actor.role, relations)

const enqueue = (context: Context, notice: Notice): void => {
  context.db
    .insert(outbox)
    .values({ ...notice, createdAt: context.now })
    .onConflictDoNothing({ target: outbox.dedupKey })
    .run()
}
