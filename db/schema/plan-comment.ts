import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { planViews } from '../../app/domain/plan-comment'
import { accountId } from './account'
import { caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'

/** The draft of a plan as the employee was asked to read it, before it is adopted. */
export const planShare = sqliteTable(
  'plan_share',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    /** A `PlanDraft`, as JSON. */
    content: encryptedText('content').notNull(),
    questionsVersion: integer('questions_version').notNull(),
    replyBy: day('reply_by').notNull(),
    sharedOn: day('shared_on').notNull(),
    sharedAt: moment('shared_at').notNull(),
    sharedBy: accountId('shared_by'),
  },
  (table) => [index('plan_share_case').on(table.caseId)],
)

/** What the employee says of a plan; `object` is the opaque name of the version or of the draft she read. */
export const planComment = sqliteTable(
  'plan_comment',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    object: text('object').notNull(),
    view: text('view', { enum: planViews }).notNull(),
    text: encryptedText('said'),
    saidOn: day('said_on').notNull(),
    saidAt: moment('said_at').notNull(),
    saidBy: accountId('said_by'),
  },
  (table) => [index('plan_comment_case').on(table.caseId)],
)
