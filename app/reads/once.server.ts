import { clockLimitsOn } from '#db/clock-limit.server'
import { countedPicture, countOf } from '#db/count.server'
import type { Context } from '#db/context.server'
import { responsibleFor, type Responsible } from '#db/responsible.server'
import type { ClockLimit } from '~/domain/clock-limit'
import { relationFor, type Action, type Relation } from '~/policy'
import {
  reachOf,
  relationsTo,
  relationsToThread,
  relationsToUnit,
  type InThread,
  type Place,
  type Reach,
} from './scope.server'

/** What several reads of a request ask alike is asked once; a write in between makes it forgotten. */
export function once<Value>({ shared }: Pick<Context, 'shared'>, question: string, ask: () => Value): Value {
  if (shared?.has(question)) return shared.get(question) as Value
  const answer = ask()
  shared?.set(question, answer)
  return answer
}

/** How far an action reaches for who is asking. */
export const reachFor = (context: Context, action: Action): Reach | null =>
  once(context, `reach: ${relationFor(action, context.actor.role)}`, () =>
    reachOf(context.db, context.actor, action, context.today),
  )

/** `countOf` in the picture that this request began with. */
export const countFor = (context: Context, text: string, parameters: Record<string, unknown>): number =>
  countOf(
    context.db,
    text,
    parameters,
    once(context, 'picture', () => countedPicture(context.db)),
  )

/** The limits of the clock that hold today. */
export const limitsFor = (context: Pick<Context, 'db' | 'today' | 'shared'>): readonly ClockLimit[] =>
  once(context, 'limits', () => clockLimitsOn(context.db, context.today))

/** Those who answer for a person today. */
export const answeringFor = (context: Context, personId: number): readonly Responsible[] =>
  once(context, `answering: ${personId}`, () => responsibleFor(context.db, personId, context.today))

/** How who is asking stands to one person. */
export const relationsFor = (context: Context, personId: number): ReadonlySet<Relation> =>
  once(context, `relations: ${personId}`, () => relationsTo(context.db, context.actor, personId, context.today))

/** How who is asking stands to a unit, and to an intervention there. */
export const relationsAt = (context: Context, place: Place): ReadonlySet<Relation> =>
  once(context, `relations at: ${place.unitId} ${place.interventionId}`, () =>
    relationsToUnit(context.db, context.actor, place, context.today),
  )

/** How who is asking stands to a thread. */
export const relationsInThread = (context: Context, thread: InThread): ReadonlySet<Relation> =>
  once(context, `relations in: ${thread.threadId}`, () =>
    relationsToThread(context.db, context.actor, thread, context.today),
  )
