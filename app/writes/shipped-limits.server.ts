import { shippedLimitsLacking } from '#db/clock-limit.server'
import { clockLimitVersion } from '#db/schema'
import { accept } from '~/domain/outcome'
import { defineWrite, type Context } from './gate.server'

/** Writes down the limits that the portal ships with, where they aren't yet. */
export function ensureShippedLimits(context: Context): void {
  if (shippedLimitsLacking(context.db).length > 0) installLimits(context, null)
}

export const installLimits = defineWrite({
  action: 'limit.install',
  seenBy: 'limit.install',
  find: () => ({ thing: null, personId: null, object: 'klockan' }),
  decide: (_nothing, _input, { db }) => accept(shippedLimitsLacking(db)),
  store: (db, lacking, _nothing, { now }) => {
    for (const limit of lacking)
      db.insert(clockLimitVersion)
        .values({ ...limit, decidedAt: now })
        .run()
  },
  fields: () => ['limit'],
  details: (lacking) => ({ limits: lacking.map(({ name }) => name).join(' ') }),
})
