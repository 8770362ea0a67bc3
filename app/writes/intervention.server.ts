import { houseFormsOn } from '#db/intervention-form.server'
import { appendEvent, interventionBySlug, type StoredIntervention } from '#db/intervention.server'
import { signed, type EventBody, type Moment } from '~/domain/intervention/event'
import type { By } from '~/domain/intervention/party'
import type { StepForms } from '~/domain/intervention/step-form'
import { refuse, type Decision } from '~/domain/outcome'
import type { Role } from '~/domain/role'
import type { Action } from '~/policy'
import { defineWrite, type Context, type Found, type Notice } from './gate.server'
import { signed as signature } from './signed.server'

/** Who does it, when, and with which forms in force. */
export interface Asked {
  by: By
  moment: Moment
  forms: StepForms
}

interface InterventionAct<Input, Body extends EventBody> {
  action: Action
  decide(found: StoredIntervention, input: Input, asked: Asked, context: Context): Decision<Body>
  /** Beside the event: what else is kept. */
  keep?(context: Context, found: StoredIntervention, body: Body): void
  fields: readonly string[]
  details?(body: Body): Record<string, string | number | boolean>
  notices?(body: Body, found: StoredIntervention, context: Context): readonly Notice[]
}

/** Something that is done in an intervention: it becomes an event, and what follows from the events is kept right. */
export const defineInterventionWrite = <Input extends { slug: string }, Body extends EventBody>({
  action,
  decide,
  keep,
  fields,
  details,
  notices,
}: InterventionAct<Input, Body>) =>
  defineWrite({
    action,
    seenBy: 'intervention.read',
    find: (context, { slug }: Input) => findIntervention(context, slug),
    decide: (found, input, context) => named(decide(found, input, askedOf(context), context)),
    store: (db, body, found, context) => {
      const { by, moment } = askedOf(context)
      appendEvent(db, found, signed(body, by, moment))
      keep?.(context, found, body)
      return { slug: found.slug, body }
    },
    fields: () => fields,
    details: (body) => ({ kind: body.kind, ...details?.(body) }),
    notices: (body, found, context) => notices?.(body, found, context) ?? [],
  })

/** The intervention with this opaque name, for every write in it. */
export function findIntervention({ db, today }: Context, slug: string): Found<StoredIntervention> | null {
  const found = interventionBySlug(db, slug, today)
  return (
    found && {
      ...{ thing: found, personId: null, object: slug },
      place: { unitId: found.unitId, interventionId: found.id },
    }
  )
}

export function askedOf(context: Context): Asked {
  const { by: accountId, at, on: today } = signature(context)
  const { forms } = houseFormsOn(context.db, today)
  return { by: { accountId, role: context.actor.role as Role }, moment: { at: at.getTime(), today }, forms }
}

/** What cases say no to in other words. */
const shared = new Set(['already-follows', 'cannot-follow', 'cannot-invite', 'not-invited', 'plan-unchanged'])

const named = <Body>(decision: Decision<Body>): Decision<Body> =>
  'refused' in decision && shared.has(decision.refused.code)
    ? refuse(`intervention-${decision.refused.code}`, decision.refused.about)
    : decision
