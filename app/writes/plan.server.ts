import { latestPlan, planDraftOf } from '#db/plan.server'
import { newSlug } from '#db/crypto.server'
import { planDraft, planVersion, planWaiver } from '#db/schema'
import { statement } from '#db/client.server'
import { currentEmployment } from '#db/person.server'
import { adoptPlan, saveDraft, waivePlan, type PlanState, type WaiverReason } from '~/domain/plan-adoption'
import type { PlanDraft } from '~/domain/plan-draft'
import { reasonFor } from '~/domain/kept-number'
import { afterButton, type PlanAction } from '~/domain/plan-form'
import { mergeDrafts } from '~/domain/plan-merge'
import { startingDraft } from '~/domain/plan-start'
import { findCase } from './case.server'
import { defineWrite, type Context } from './gate.server'
import { keepNumber, numberKept } from './kept-number.server'
import { signed } from './signed.server'

interface Saving {
  slug: string
  revision: number
  draft: PlanDraft
  action: PlanAction
  choices: Record<string, string>
  /** Why a telephone number stands in how to keep in touch. */
  numberReason?: string | null
}

/** Save the plan as it is typed, with a row more or less when a button asked for it, or put together of two texts. */
export const save = defineWrite({
  action: 'plan.save',
  seenBy: 'case.read',
  find: (context, { slug }: Saving) => findPlan(context, slug),
  decide: ({ state }, { draft, revision, action, choices, numberReason = null }) => {
    const key = newSlug()
    const text = action.kind === 'merge' ? mergeDrafts(draft, state.draft, choices) : draft
    const decision = saveDraft(state, afterButton(text, action, key), revision)
    if ('refused' in decision) return decision
    const saved = decision.accepted
    return { accepted: { ...saved, key, numberReason: reasonFor(saved.draft.contact, numberReason) } }
  },
  store: (db, { draft, revision, key, numberReason: reason }, { id, slug, state }, context) => {
    keepNumber(db, { caseId: id, place: 'plan', object: slug, reason }, context)
    if (revision === state.revision) return { slug, revision, key }
    const { at: savedAt, by: savedBy } = signed(context)
    const row = { content: JSON.stringify(draft), revision, savedAt, savedBy }
    db.insert(planDraft)
      .values({ caseId: id, ...row })
      .onConflictDoUpdate({ target: planDraft.caseId, set: row })
      .run()
    return { slug, revision, key }
  },
  fields: () => ['plan'],
  details: ({ revision, numberReason }) => ({ revision, ...numberKept(numberReason) }),
})

/** Adopt the saved plan as its next version. */
export const adopt = defineWrite({
  action: 'plan.adopt',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; revision: number }) => findPlan(context, slug),
  decide: ({ state }, { revision }, { today }) => adoptPlan(state, revision, today),
  store: (db, { number, content, questionsVersion, adoptedOn }, { id, slug }, context) => {
    const { at: adoptedAt, by: adoptedBy } = signed(context)
    db.insert(planVersion)
      .values({
        ...{ slug: newSlug(), caseId: id, number, content: JSON.stringify(content), questionsVersion },
        ...{ adoptedOn, adoptedAt, adoptedBy },
      })
      .run()
    return { slug, number }
  },
  fields: () => ['version'],
  details: ({ number }) => ({ number }),
})

/** Document that no plan is needed, and why. */
export const waive = defineWrite({
  action: 'plan.waive',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; reason: WaiverReason; text: string }) => findCase(context, slug),
  decide: ({ facts }, { reason, text }, { today }) => waivePlan({ caseFacts: facts }, { reason, text }, today),
  store: (db, { reason, text, waivedOn }, { id, slug }, context) => {
    const { at: waivedAt, by: waivedBy } = signed(context)
    db.insert(planWaiver).values({ slug: newSlug(), caseId: id, reason, text, waivedOn, waivedAt, waivedBy }).run()
    return { slug }
  },
  fields: () => ['reason', 'text'],
  details: ({ reason }) => ({ reason }),
})

function findPlan(context: Context, slug: string) {
  const found = findCase(context, slug)
  if (!found) return null
  const { id, personId, facts } = found.thing
  const stored = planDraftOf(context.db, id)
  const latest = latestPlan(context.db, id)
  const state: PlanState = {
    caseFacts: facts,
    revision: stored?.revision ?? 0,
    draft: stored?.draft ?? startingDraft(positionOf(context, personId)),
    latest: latest && { number: latest.number, content: latest.wrong ? null : latest.content },
  }
  return { ...found, thing: { ...found.thing, state } }
}

const positionOf = ({ db, today }: Context, personId: number): string | null =>
  statement<{ position: string | null }>(
    db,
    `SELECT e.position FROM (SELECT @personId AS person_id) r ${currentEmployment}`,
  ).get({ personId, today })?.position ?? null
