import { eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { caseStep } from '#db/schema'
import { stepsIn } from '#db/case-step.server'
import { accept, refuse } from '~/domain/outcome'
import type { NextStep } from '~/domain/talk'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

/** An agreed next step has been taken. */
export const stepDone = defineWrite({
  action: 'case.lead',
  seenBy: 'case.read',
  find: (context, { slug, step }: { slug: string; step: string }) => {
    const found = findCase(context, slug)
    const known = found && stepsIn(context.db, found.thing.id).find((one) => one.slug === step)
    return known ? { ...found, thing: { ...found.thing, step: known } } : null
  },
  decide: ({ step }) => (step.doneOn === null ? accept({}) : refuse('step-done')),
  store: (db, _change, { slug, step }, context) => {
    const { on: doneOn, at: doneAt, by: doneBy } = signed(context)
    db.update(caseStep).set({ doneOn, doneAt, doneBy }).where(eq(caseStep.slug, step.slug)).run()
    return { slug }
  },
  fields: () => ['doneOn'],
})

export function insertSteps(db: Client, caseId: number, steps: readonly NextStep[], context: Context): void {
  const { on: agreedOn, at: agreedAt, by: agreedBy } = signed(context)
  for (const step of steps)
    db.insert(caseStep)
      .values({ slug: newSlug(), caseId, ...step, agreedOn, agreedAt, agreedBy })
      .run()
}
