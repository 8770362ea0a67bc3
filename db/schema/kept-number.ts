import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { numberPlaces } from '../../app/domain/kept-number'
import { encryptedText } from '../crypto.server'
import { accountId } from './account'
import { caseId } from './case'
import { day, key, moment } from './columns'

/** Why a telephone number stands in a text of a case; `object` is the opaque name of what it stands in. */
export const keptNumber = sqliteTable(
  'kept_number',
  {
    id: key(),
    caseId: caseId(),
    place: text('place', { enum: numberPlaces }).notNull(),
    object: text('object').notNull(),
    reason: encryptedText('reason').notNull(),
    keptOn: day('kept_on').notNull(),
    keptAt: moment('kept_at').notNull(),
    keptBy: accountId('kept_by'),
  },
  (table) => [index('kept_number_case').on(table.caseId)],
)
