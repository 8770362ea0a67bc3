import { planDraftOf, planVersion, planVersionsOf, planWaiversOf } from '#db/plan.server'
import type { StoredCase } from '#db/case.server'
import { planCommentsOf, sharedDraftsOf } from '#db/plan-comment.server'
import { numberReasonOf } from '#db/kept-number.server'
import { statement } from '#db/client.server'
import { currentEmployment } from '#db/person.server'
import type { Day } from '~/domain/day'
import type { PlanDraft } from '~/domain/plan-draft'
import { whatIsMissing, type Missing } from '~/domain/plan-missing'
import { draftFrom } from '~/domain/plan-reading'
import { startingDraft } from '~/domain/plan-start'
import { defineCaseRead } from './case-read.server'
import type { Question } from './gate.server'

interface PlanWriting {
  draft: PlanDraft
  /** 0 while nothing has been saved. */
  revision: number
  saved: { at: number; by: string } | null
  missing: Missing[]
}

/** The plan as it is being written, what is missing in it, and what has been adopted before. */
export const readPlan = defineCaseRead('plan.read', (question, found) => ({
  ...writingOf(question, found),
  ...besideOthers(question, found),
  waivers: planWaiversOf(question.db, found.id),
  comments: planCommentsOf(question.db, found.id),
  shared: sharedDraftsOf(question.db, found.id).map(({ on, replyBy }) => ({ on, replyBy }))[0] ?? null,
  numberReason: numberReasonOf(question.db, found.id, 'plan'),
  may: question.may(found.personId, { save: 'plan.save', adopt: 'plan.adopt', waive: 'plan.waive' }),
}))

/** What has been written of a plan, or what it begins with. */
function writingOf(question: Question, found: StoredCase): PlanWriting {
  const stored = planDraftOf(question.db, found.id)
  const draft = stored?.draft ?? startingDraft(employmentOf(question, found).position)
  return {
    draft,
    revision: stored?.revision ?? 0,
    saved: stored && { at: stored.savedAt, by: stored.by },
    missing: whatIsMissing(draft, question.today),
  }
}

/** A plan as it was adopted. */
export const readPlanVersion = defineCaseRead('plan.read', (question, found, { number }: { number: number }) => {
  const version = planVersion(question.db, found.id, number)
  return version && { version, ...besideOthers(question, found) }
})

/** A side of a comparison: an adopted version, or what is being written when `number` is null. */
interface ComparedSide {
  number: number | null
  adoptedOn: Day | null
  draft: PlanDraft
}

/** Two plans beside each other: by default the latest version and what is being written. */
export const readPlanComparison = defineCaseRead(
  'plan.read',
  (question, found, { from, to }: { from: number | null; to: number | null }) => {
    const others = besideOthers(question, found)
    const older = sideOf(question, found, from ?? others.versions[0]?.number ?? 0)
    const newer = sideOf(question, found, to)
    return older && newer && { from: older, to: newer, ...others }
  },
)

const besideOthers = (question: Question, found: StoredCase) => ({
  versions: planVersionsOf(question.db, found.id),
  weeklyHours: employmentOf(question, found).weeklyHours,
})

function sideOf(question: Question, found: StoredCase, number: number | null): ComparedSide | null {
  if (number === null) return { number, adoptedOn: null, draft: writingOf(question, found).draft }
  const version = planVersion(question.db, found.id, number)
  return version && { number, adoptedOn: version.adoptedOn, draft: draftFrom(version.content) }
}

const employmentOf = ({ db, today }: Question, { personId }: StoredCase) =>
  statement<{ position: string | null; weeklyHours: number }>(
    db,
    `SELECT e.position, e.weekly_hours AS weeklyHours FROM (SELECT @personId AS person_id) r ${currentEmployment}`,
  ).get({ personId, today }) ?? { position: null, weeklyHours: 40 }
