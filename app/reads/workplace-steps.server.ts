import { interventionBySlug } from '#db/intervention.server'
import { accountsNamed } from '#db/workplace-accounts.server'
import type { Day } from '~/domain/day'
import { leftOn, stageOf } from '~/domain/intervention/facts'
import { stepOf, steps, type Step } from '~/domain/intervention/stage'
import type { Question } from './gate.server'
import type { ListedIntervention } from './interventions.server'

/** A step that has been gone through. */
export interface PastStep {
  step: Step
  /** Null when it was skipped before it began. */
  on: Day | null
  /** Null when nobody approved it, as when it was skipped, or when who did has a protected identity. */
  approvedBy: string | null
}

/** The steps before the one that an intervention is in, as a workplace tells of them. */
export function pastSteps({ db, today }: Question, intervention: ListedIntervention | null): PastStep[] {
  const facts = intervention && interventionBySlug(db, intervention.slug, today)?.facts
  const current = facts && stepOf(stageOf(facts))
  if (!facts || !current) return []
  return steps.slice(0, steps.indexOf(current)).map((step) => {
    const on = leftOn(facts, step)
    const approval = on === null ? null : facts.approvals.findLast((one) => one.step === step)
    const [approver] = approval ? accountsNamed(db, [approval.by.accountId]) : []
    return { step, on, approvedBy: approver?.name ?? null }
  })
}
