import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { waiverReasons } from '../../app/domain/plan-adoption'
import { accountId } from './account'
import { caseId } from './case'
import { day, key, moment, slug } from './columns'
import { encryptedText } from '../crypto.server'

/** The plan of a case as it is being written: one text, and how many times it has been saved. */
export const planDraft = sqliteTable('plan_draft', {
  id: key(),
  caseId: caseId().unique(),
  content: encryptedText('content').notNull(),
  revision: integer('revision').notNull(),
  savedAt: moment('saved_at').notNull(),
  savedBy: accountId('saved_by'),
})

/** The plan as it was adopted, and which questions it answers. Never changed, never deleted. */
export const planVersion = sqliteTable(
  'plan_version',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    number: integer('number').notNull(),
    content: encryptedText('content').notNull(),
    questionsVersion: integer('questions_version').notNull(),
    adoptedOn: day('adopted_on').notNull(),
    adoptedAt: moment('adopted_at').notNull(),
    adoptedBy: accountId('adopted_by'),
  },
  (table) => [unique('plan_version_number').on(table.caseId, table.number)],
)

/** It was documented that no plan is needed, and why. */
export const planWaiver = sqliteTable(
  'plan_waiver',
  {
    id: key(),
    slug: slug(),
    caseId: caseId(),
    reason: text('reason', { enum: waiverReasons }).notNull(),
    text: encryptedText('text').notNull(),
    waivedOn: day('waived_on').notNull(),
    waivedAt: moment('waived_at').notNull(),
    waivedBy: accountId('waived_by'),
  },
  (table) => [index('plan_waiver_case').on(table.caseId)],
)
