import type { StoredIntervention } from '#db/intervention.server'
import { approveStep } from '~/domain/intervention/approval'
import { commentStep } from '~/domain/intervention/comment'
import { emptyDraft, fitted, type StepDraft } from '~/domain/intervention/draft'
import { chosenSteps, mergedSteps } from '~/domain/intervention/merge'
import { removedSince } from '~/domain/intervention/removed-row'
import type { Step } from '~/domain/intervention/stage'
import type { StepForm } from '~/domain/intervention/step-form'
import { saveStep } from '~/domain/intervention/writing'
import { defineInterventionWrite } from './intervention.server'

interface Saving {
  slug: string
  step: Step
  /** The revision that was read. */
  revision: number
  draft: StepDraft
  /** What was chosen where two texts differed, by the name of the row: 'mitt' or 'deras'. */
  choices?: Record<string, string> | null
}

/**
 * Save what is written in a step. When somebody else has saved since, the two are put together where they can be; where they
 * can't the answer is `step-changed`, and both are shown.
 */
export const save = defineInterventionWrite({
  action: 'intervention.write',
  decide: ({ events, facts }, saving: Saving, { by, forms }) => {
    const { step } = saving
    const stands = facts.forms[step]
    const draft = putTogether(saving, { mine: fitted(saving.draft, forms[step]), stands, form: forms[step] }, events)
    return saveStep(facts, draft ? { step, draft, revision: stands.revision } : saving, forms, by)
  },
  fields: ['draft'],
  details: ({ step, revision }) => ({ step, revision }),
})

/** As chosen, or as it can be put together with what has been saved since; null when neither is to be done. */
function putTogether(
  { step, revision, choices }: Saving,
  { mine, stands, form }: { mine: StepDraft; stands: { revision: number; draft: StepDraft }; form: StepForm },
  events: StoredIntervention['events'],
): StepDraft | null {
  if (revision === stands.revision) return choices ? chosenSteps(mine, stands.draft, choices, form) : null
  if (revision > stands.revision) return null
  const [base, removed] = [draftAt(events, step, revision, form), removedSince(events, step, revision)]
  return mergedSteps(base, mine, fitted(stands.draft, form), form, removed)
}

/** What stood when a revision was read; at one that was saved over at the same sitting, what stood before it. */
function draftAt(events: StoredIntervention['events'], step: Step, revision: number, form: StepForm): StepDraft {
  const saved = events.findLast((one) => one.kind === 'saved' && one.step === step && one.revision <= revision)
  return fitted(saved?.kind === 'saved' ? saved.draft : emptyDraft, form)
}

export const comment = defineInterventionWrite({
  action: 'intervention.write',
  decide: ({ facts }, { step, text }: { slug: string; step: Step; text: string }, { by }) =>
    commentStep(facts, { step, text }, by),
  fields: ['comment'],
  details: ({ step }) => ({ step }),
})

/** Approve the step that is under way, as it was read. */
export const approve = defineInterventionWrite({
  action: 'intervention.approve',
  decide: ({ facts }, input: { slug: string; step: Step; revision: number }, { by, moment, forms }) =>
    approveStep(facts, input, forms, by, moment),
  fields: ['approval'],
  details: ({ step, revision }) => ({ step, revision }),
})
