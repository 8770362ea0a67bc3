import type { Context } from '#db/context.server'
import { isSlug } from '#db/crypto.server'
import { tell } from '#db/trail-gate.server'
import type { TrailEvent } from '#db/trail.server'
import type { Outcome } from '~/domain/outcome'
import { may, type Action, type Relation } from '~/policy'
import { reachFor, relationsAt, relationsFor, relationsInThread } from './once.server'
import type { InThread, Place, Reach } from './scope.server'

export type { Context }

export interface Question extends Context {
  reach: Reach
  /** What this actor may do with a person, for a page to show the right buttons. */
  may<Name extends string>(personId: number, actions: Record<Name, Action>): Record<Name, boolean>
  /** And with a unit, or an intervention there. */
  mayAt<Name extends string>(place: Place, actions: Record<Name, Action>): Record<Name, boolean>
  /** And in a thread. */
  mayIn<Name extends string>(thread: InThread, actions: Record<Name, Action>): Record<Name, boolean>
}

interface ReadDeclaration<Input, Data> {
  action: Action
  /** Scoped by `question.reach`; null = nothing there that this actor reaches. */
  load(question: Question, input: Input): Data | null
  /** Everybody whose data is in what was loaded. Left out by questions that never concern a person. */
  persons?(data: Data): readonly number[]
  /** The unit, or the intervention there, that was asked for. */
  place?(data: Data): Place
  /** The thread that was asked for; who takes part in it may be no kin to the person it is about. */
  thread?(data: Data): InThread
  /** Opaque name of the one object that was asked for. */
  object?(input: Input): string
  /** Leaves an event even when nobody's data was in the answer. */
  told?: true
}

interface Answer<Data> {
  outcome: Outcome<Data>
  event: TrailEvent | null
}

/**
 * The only way to a question about data: scope, policy on what was found, and an event that is written before anything is
 * answered. No event, no data.
 */
export function defineRead<Input, Data>(read: ReadDeclaration<Input, Data>) {
  const run = (context: Context, input: Input): Outcome<Data> => {
    const { outcome, event } = context.db.$client.transaction(() => answer(read, context, input)).deferred()
    if (event) tell(context, event)
    return outcome
  }
  return Object.assign(run, { action: read.action })
}

function answer<Input, Data>(read: ReadDeclaration<Input, Data>, context: Context, input: Input): Answer<Data> {
  const object = read.object?.(input) ?? null
  const reach = context.stillStands() ? reachFor(context, read.action) : null
  const data = reach && read.load(questionOf(context, reach), input)
  const persons = data === null ? [] : [...new Set(read.persons?.(data))]
  if (data === null || (object !== null && !mayBeRead(context, read, data, persons)))
    return {
      outcome: { kind: 'unreachable' },
      event: { action: read.action, outcome: 'unreachable', object: opaque(object) },
    }
  const event = persons.length > 0 || read.told ? { action: read.action, outcome: 'read', object, persons } : null
  return { outcome: { kind: 'done', value: data }, event }
}

/** The trail is for ever: what was typed into an address is only kept when it says nothing. */
const opaque = (object: string | null): string | null => (object === null || isSlug(object) ? object : 'okänd')

const questionOf = (context: Context, reach: Reach): Question => ({
  ...context,
  reach,
  may: (personId, actions) => decided(context, relationsFor(context, personId), actions),
  mayAt: (place, actions) => decided(context, relationsAt(context, place), actions),
  mayIn: (thread, actions) => decided(context, relationsInThread(context, thread), actions),
})

const decided = <Name extends string>(
  { actor }: Context,
  relations: ReadonlySet<Relation>,
  actions: Record<Name, Action>,
): Record<Name, boolean> =>
  Object.fromEntries(
    Object.entries<Action>(actions).map(([name, action]) => [name, may(action, actor.role, relations)]),
  ) as Record<Name, boolean>

/** An object is decided on once more by the check form of the policy; a list is its list form (a law compares the two). */
function mayBeRead<Data>(
  context: Context,
  { action, place, thread }: Pick<ReadDeclaration<never, Data>, 'action' | 'place' | 'thread'>,
  data: Data,
  persons: readonly number[],
): boolean {
  const allowed = (relations: ReadonlySet<Relation>) => may(action, context.actor.role, relations)
  if (thread) return allowed(relationsInThread(context, thread(data)))
  return (
    persons.every((person) => allowed(relationsFor(context, person))) &&
    (place === undefined || allowed(relationsAt(context, place(data))))
  )
}
