import { stepFormVersions } from '#db/intervention-form.server'
import { openInterventions, projectAnew } from '#db/intervention.server'
import { stepForm } from '#db/schema'
import type { Day } from '~/domain/day'
import type { StepChoice } from '~/domain/intervention/step-choice'
import { changeStepForm } from '~/domain/intervention/step-choice-change'
import { stepBySlug } from '~/domain/intervention/step-slug'
import { defineWrite } from './gate.server'
import { signed } from './signed.server'

/** Change what a step is called and asks from a day on. The trail tells which step and keeps no words. */
export const changeForm = defineWrite({
  action: 'setting.change',
  seenBy: 'setting.read',
  find: ({ db }, { slug }: { slug: string | undefined; choice: StepChoice; startsOn: Day }) => {
    const step = stepBySlug(slug)
    return step && { thing: { step, versions: stepFormVersions(db) }, personId: null, object: step }
  },
  decide: ({ step, versions }, { choice, startsOn }, { today }) =>
    changeStepForm(versions, { step, choice, startsOn }, today),
  store: (db, version, _found, context) => {
    const { at: changedAt, by: changedBy } = signed(context)
    db.insert(stepForm)
      .values({ ...version, changedAt, changedBy })
      .run()
    if (version.startsOn <= context.today) for (const one of openInterventions(db)) projectAnew(db, one, context.today)
  },
  fields: ({ step }) => [step],
  details: ({ step, startsOn }) => ({ step, startsOn }),
})
