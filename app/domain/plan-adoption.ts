import { isOpen, type CaseFacts } from './case'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'
import { questionsVersion, type PlanContent } from './plan'
import { mostRows, outgrows, sameDraft, type PlanDraft } from './plan-draft'
import { whatIsMissing } from './plan-missing'
import { contentOf } from './plan-reading'

/** The plan of a case as it stands: what is being written, and the latest of what was adopted. */
export interface PlanState {
  caseFacts: CaseFacts
  /** 0 while nothing has been written. */
  revision: number
  draft: PlanDraft
  /** `content` is null when that version has been marked as entered wrong. */
  latest: { number: number; content: PlanContent | null } | null
}

interface PlanSaving {
  draft: PlanDraft
  revision: number
}

/**
 * Save a draft that was read at `revision`. When somebody has saved since, the answer is no: whoever saves shall see both
 * texts first. The same text again changes nothing and is never late. Not more than forty rows of a kind.
 */
export function saveDraft(facts: PlanState, draft: PlanDraft, revision: number): Decision<PlanSaving> {
  if (!isOpen(facts.caseFacts)) return refuse('case-closed')
  if (sameDraft(facts.draft, draft) && facts.revision > 0) return accept({ draft, revision: facts.revision })
  if (revision !== facts.revision) return refuse('plan-changed')
  if (outgrows(draft, facts.draft)) return refuse('plan-too-long', { rows: mostRows })
  return accept({ draft, revision: facts.revision + 1 })
}

interface Adoption {
  number: number
  content: PlanContent
  questionsVersion: number
  adoptedOn: Day
}

/** Adopt what stands as the next version. Nothing may be missing, and something must have changed since the last one. */
export function adoptPlan(facts: PlanState, revision: number, today: Day): Decision<Adoption> {
  if (!isOpen(facts.caseFacts)) return refuse('case-closed')
  if (revision !== facts.revision) return refuse('plan-changed')
  const count = whatIsMissing(facts.draft, today).length
  if (count > 0) return refuse('plan-incomplete', { count })
  const content = contentOf(facts.draft)
  if (facts.latest?.content && sameContent(facts.latest.content, content)) return refuse('plan-unchanged')
  return accept({ number: (facts.latest?.number ?? 0) + 1, content, questionsVersion, adoptedOn: today })
}

const sameContent = (one: PlanContent, other: PlanContent): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Why no plan is needed, as FK wants it documented. Source: SFB 30 kap. 6 §; domain.md 3.2. */
export const waiverReasons = ['back-in-60', 'no-measures', 'cannot-return'] as const
export type WaiverReason = (typeof waiverReasons)[number]

interface Waiver {
  reason: WaiverReason
  text: string
  waivedOn: Day
}

/** Document that a plan isn't needed. A plan can still be made when things change. */
export function waivePlan(
  { caseFacts }: { caseFacts: CaseFacts },
  { reason, text }: Pick<Waiver, 'reason' | 'text'>,
  today: Day,
): Decision<Waiver> {
  if (!isOpen(caseFacts)) return refuse('case-closed')
  return accept({ reason, text, waivedOn: today })
}
