import type { Day } from '../day'
import { changedSincePublication } from './changed'
import { contentFindings } from './content-check'
import { enteredAt, latestPublication, stageOf, type InterventionFacts } from './facts'
import { blocks, warns, type Finding } from './finding'
import { stepOf, type Step } from './stage'
import type { StepForms } from './step-form'

export interface PreFlight {
  blocks: Finding[]
  warns: Finding[]
}

/**
 * Everything that hinders or warns about the transition that comes next, at once, always in the same order: the form as
 * configured, what doesn't hold together, publication, approval. Empty when it is over.
 */
export function preFlight(facts: InterventionFacts, forms: StepForms, today: Day): PreFlight {
  const stage = stageOf(facts)
  const step = stepOf(stage)
  const noChef = facts.chefs.length === 0 ? [blocks('chef-missing')] : []
  if (step === null) return sorted(stage === 'chosen' ? noChef : [])
  return sorted([
    ...contentFindings(facts, forms, step, today),
    ...(step === 'mapping' ? [] : publicationFindings(facts, forms, step)),
    ...noChef,
    ...approvalFindings(facts, step),
  ])
}

/** Nothing is carried out that the workplace hasn't read; what is changed while it is carried out is pointed out. */
function publicationFindings(facts: InterventionFacts, forms: StepForms, step: Step): Finding[] {
  if (latestPublication(facts) === null) return [blocks('plan-unpublished', { step: 'plan' })]
  if (changedSincePublication(facts, forms).length === 0) return []
  return [(step === 'plan' ? blocks : warns)('plan-changed-since-publication', { step: 'plan' })]
}

/** An approval holds for what was written when it was given, in the stage it was given in. */
function approvalFindings(facts: InterventionFacts, step: Step): Finding[] {
  const given = facts.approvals.filter((one) => one.step === step && one.place > enteredAt(facts))
  if (given.length === 0) return [blocks('approval-missing', { step })]
  return given.at(-1)?.revision === facts.forms[step].revision ? [] : [blocks('approval-outdated', { step })]
}

const sorted = (findings: readonly Finding[]): PreFlight => ({
  blocks: findings.filter(({ weight }) => weight === 'blocks'),
  warns: findings.filter(({ weight }) => weight === 'warns'),
})
