import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { partyRoles } from '../../app/domain/medgivande'
import { accountId } from './account'
import { caseId } from './case'
import { key, moment } from './columns'

/** Somebody outside the employer was asked in from a case: as typed, so that it doesn't tell whether the address was known. */
export const outsideInvitation = sqliteTable(
  'outside_invitation',
  {
    id: key(),
    caseId: caseId(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: partyRoles }).notNull(),
    organisation: text('organisation').notNull(),
    invitedAt: moment('invited_at').notNull(),
    invitedBy: accountId('invited_by'),
  },
  (table) => [index('outside_invitation_case').on(table.caseId)],
)
