import { houseFormsOn, stepFormVersions, type StoredStepForm } from '#db/intervention-form.server'
import type { HouseForms } from '~/domain/intervention/house-forms'
import { stepBySlug } from '~/domain/intervention/step-slug'
import type { Step } from '~/domain/intervention/stage'
import { defineRead } from './gate.server'

/** What the three steps are called and ask: everything that has been decided, oldest first. */
export const readStepForms = defineRead({
  action: 'setting.read',
  load: ({ db }): { versions: StoredStepForm[] } => ({ versions: stepFormVersions(db) }),
})

/** One of them, by its name in the address. */
export const readStepForm = defineRead({
  action: 'setting.read',
  load: ({ db }, { slug }: { slug: string | undefined }): { step: Step; versions: StoredStepForm[] } | null => {
    const step = stepBySlug(slug)
    return step && { step, versions: stepFormVersions(db).filter((version) => version.step === step) }
  },
})

/** What the steps are called and ask today, for who takes part in interventions. */
export const readHouseForms = defineRead({
  action: 'intervention.list',
  load: ({ db, today }): HouseForms => houseFormsOn(db, today),
  persons: () => [],
})
