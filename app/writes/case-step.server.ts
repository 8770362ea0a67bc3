import { eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { caseStep } from '#db/schema'
import { stepsIn } from '#db/case-step.server'
import { isOpen } from '~/domain/case'
import { accept, refuse } from '~/domain/outcome'
import type { NextStep } from '~/domain/talk'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

/** An agreed next step has been taken. */
export const stepDone = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, named: NamedStep) => findStep(context, named),
  decide: ({ step }) => (step.doneOn === null ? accept({}) : refuse('step-done')),
  store: (db, _change, { slug, step }, context) => {
    const { on: doneOn, at: doneAt, by: doneBy } = signed(context)
    db.update(caseStep).set({ doneOn, doneAt, doneBy }).where(eq(caseStep.slug, step.slug)).run()
    return { slug }
  },
  fields: () => ['doneOn'],
})

/** It was marked as done by mistake; the same day it can be taken back, and the trail keeps both. */
export const stepUndone = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, named: NamedStep) => findStep(context, named),
  decide: ({ facts, step }, _named, { today }) => {
    if (!isOpen(facts)) return refuse('case-closed')
    return step.doneOn === today ? accept({}) : refuse('step-not-done-today')
  },
  store: (db, _change, { slug, step }) => {
    db.update(caseStep).set({ doneOn: null, doneAt: null, doneBy: null }).where(eq(caseStep.slug, step.slug)).run()
    return { slug }
  },
  fields: () => ['doneOn'],
  details: () => ({ undone: true }),
})

interface NamedStep {
  slug: string
  step: string
}

function findStep(context: Context, { slug, step }: NamedStep) {
  const found = findCase(context, slug)
  const known = found && stepsIn(context.db, found.thing.id).find((one) => one.slug === step)
  return known ? { ...found, thing: { ...found.thing, step: known } } : null
}

export function insertSteps(db: Client, caseId: number, steps: readonly NextStep[], context: Context): void {
  const { on: agreedOn, at: agreedAt, by: agreedBy } = signed(context)
  for (const step of steps)
    db.insert(caseStep)
      .values({ slug: newSlug(), caseId, ...step, agreedOn, agreedAt, agreedBy })
      .run()
}
