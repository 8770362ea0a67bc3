import { caseOfPlan } from '#db/plan-object.server'
import { planDraftOf } from '#db/plan.server'
import { newSlug } from '#db/crypto.server'
import { planComment, planShare } from '#db/schema'
import { isOpen } from '~/domain/case'
import type { Day } from '~/domain/day'
import { questionsVersion } from '~/domain/plan'
import { commentPlan, sharePlan, type PlanComment } from '~/domain/plan-comment'
import { findCase } from './case.server'
import { defineWrite } from './gate.server'
import { ownNotices } from './own-notice.server'
import { signed } from './signed.server'

/** The employee says what she thinks of her plan: a version that was adopted, or a draft she was asked to read. */
export const comment = defineWrite({
  action: 'own.comment-plan',
  seenBy: 'own.read',
  find: ({ db }, { object }: { object: string; comment: PlanComment }) => {
    const found = caseOfPlan(db, object)
    return found && { thing: found, personId: found.personId, object }
  },
  decide: ({ plan }, { comment }) => commentPlan(plan, comment),
  store: (db, { view, text }, { caseId, object }, context) => {
    const { on: saidOn, at: saidAt, by: saidBy } = signed(context)
    db.insert(planComment).values({ slug: newSlug(), caseId, object, view, text, saidOn, saidAt, saidBy }).run()
    return { object }
  },
  fields: ({ text }) => (text === null ? ['view'] : ['view', 'text']),
  details: ({ view }) => ({ view }),
})

/** Let the employee read the draft before it is adopted. */
export const share = defineWrite({
  action: 'plan.save',
  seenBy: 'case.read',
  find: (context, { slug }: { slug: string; replyBy: Day }) => {
    const found = findCase(context, slug)
    return found && { ...found, thing: { ...found.thing, written: planDraftOf(context.db, found.thing.id) } }
  },
  decide: ({ facts, written }, { replyBy }, { today }) =>
    sharePlan({ caseOpen: isOpen(facts), saved: written !== null }, replyBy, today),
  store: (db, { replyBy }, { id: caseId, slug, written }, context) => {
    const { on: sharedOn, at: sharedAt, by: sharedBy } = signed(context)
    const content = JSON.stringify(written?.draft)
    const told = { replyBy, sharedOn, sharedAt, sharedBy }
    const object = newSlug()
    db.insert(planShare)
      .values({ slug: object, caseId, content, questionsVersion, ...told })
      .run()
    return { slug, object }
  },
  fields: () => ['share'],
  notices: (_change, { personId }, { db }, { object }) => ownNotices(db, personId, `plan:${object}`),
})
