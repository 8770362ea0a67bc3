import {
  planDraftOf,
  planVersion,
  planVersionsOf,
  planWaiversOf,
  type ListedVersion,
  type StoredVersion,
  type StoredWaiver,
} from '#db/plan.server'
import type { StoredCase } from '#db/case.server'
import { statement } from '#db/client.server'
import { currentEmployment } from '#db/person.server'
import type { Day } from '~/domain/day'
import type { PlanDraft } from '~/domain/plan-draft'
import { whatIsMissing, type Missing } from '~/domain/plan-missing'
import { draftFrom } from '~/domain/plan-reading'
import { startingDraft } from '~/domain/plan-start'
import { headOf, reachableCase, type CaseHead } from './case.server'
import { defineRead, type Question } from './gate.server'

export interface PlanWriting {
  draft: PlanDraft
  /** 0 while nothing has been saved. */
  revision: number
  saved: { at: number; by: string } | null
  missing: Missing[]
}

export interface ShownPlan extends PlanWriting {
  shown: CaseHead
  versions: ListedVersion[]
  waivers: StoredWaiver[]
  /** Hours a week of full time in her employment. */
  weeklyHours: number
  may: { save: boolean; adopt: boolean; waive: boolean }
}

/** The plan as it is being written, what is missing in it, and what has been adopted before. */
export const readPlan = defineRead({
  action: 'plan.read',
  object: ({ slug }: { slug: string }) => slug,
  load: (question, { slug }): ShownPlan | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    if (!found || !shown) return null
    return {
      ...writingOf(question, found),
      shown,
      versions: planVersionsOf(question.db, found.id),
      waivers: planWaiversOf(question.db, found.id),
      weeklyHours: employmentOf(question, found).weeklyHours,
      may: question.may(found.personId, { save: 'plan.save', adopt: 'plan.adopt', waive: 'plan.waive' }),
    }
  },
  persons: ({ shown }) => [shown.person.personId],
})

/** What has been written of a plan, or what it begins with. */
export function writingOf(question: Question, found: StoredCase): PlanWriting {
  const stored = planDraftOf(question.db, found.id)
  const draft = stored?.draft ?? startingDraft(employmentOf(question, found).position)
  return {
    draft,
    revision: stored?.revision ?? 0,
    saved: stored && { at: stored.savedAt, by: stored.by },
    missing: whatIsMissing(draft, question.today),
  }
}

export interface ShownVersion {
  shown: CaseHead
  version: StoredVersion
  versions: ListedVersion[]
  weeklyHours: number
}

/** A plan as it was adopted. */
export const readPlanVersion = defineRead({
  action: 'plan.read',
  object: ({ slug }: { slug: string; number: number }) => slug,
  load: (question, { slug, number }): ShownVersion | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    if (!found || !shown) return null
    const { db } = question
    const version = planVersion(db, found.id, number)
    if (!version) return null
    const { weeklyHours } = employmentOf(question, found)
    return { shown, version, versions: planVersionsOf(db, found.id), weeklyHours }
  },
  persons: ({ shown }) => [shown.person.personId],
})

/** A side of a comparison: an adopted version, or what is being written when `number` is null. */
export interface ComparedSide {
  number: number | null
  adoptedOn: Day | null
  draft: PlanDraft
}

export interface PlanComparison {
  shown: CaseHead
  from: ComparedSide
  to: ComparedSide
  versions: ListedVersion[]
  weeklyHours: number
}

/** Two plans beside each other: by default the latest version and what is being written. */
export const readPlanComparison = defineRead({
  action: 'plan.read',
  object: ({ slug }: { slug: string; from: number | null; to: number | null }) => slug,
  load: (question, { slug, from, to }): PlanComparison | null => {
    const found = reachableCase(question, slug)
    const shown = found && headOf(question, found)
    if (!found || !shown) return null
    const versions = planVersionsOf(question.db, found.id)
    const older = sideOf(question, found, from ?? versions[0]?.number ?? 0)
    const newer = sideOf(question, found, to)
    const { weeklyHours } = employmentOf(question, found)
    return older && newer && { shown, from: older, to: newer, versions, weeklyHours }
  },
  persons: ({ shown }) => [shown.person.personId],
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
