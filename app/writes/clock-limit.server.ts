import { limitVersions } from '#db/clock-limit.server'
import { newSlug } from '#db/crypto.server'
import { clockLimitVersion } from '#db/schema'
import type { Client } from '#db/client.server'
import type { ClockLimit, ClockLimitVersion } from '~/domain/clock-limit'
import { addLimit, changeLimit, endLimit, standingLimit, type ChangeFrom } from '~/domain/clock-limit-change'
import { defineWrite, type Context } from './gate.server'
import { signed } from './signed.server'

type LimitWords = Omit<ClockLimit, 'name'>

/** Add a limit of the employer's own, from a day on. */
export const add = defineWrite({
  action: 'limit.change',
  seenBy: 'limit.change',
  find: ({ db }) => ({
    ...{ thing: limitVersions(db), personId: null, object: 'klockan' },
  }),
  decide: (versions, { limit, from }: { limit: LimitWords; from: ChangeFrom }, { today }) =>
    addLimit(versions, { ...limit, name: `egen-${newSlug()}` }, from, today),
  store: (db, version, _versions, context) => insert(db, version, decided(context)),
  fields: () => ['limit', 'startsOn'],
  details: (version) => told(version),
})

/** Change a limit from a day on, found by the day number it begins on. */
export const change = defineWrite({
  action: 'limit.change',
  seenBy: 'limit.change',
  find: ({ db }, { dayNumber }: { dayNumber: number; limit: LimitWords; source: string | null; from: ChangeFrom }) =>
    standing(db, dayNumber),
  decide: ({ versions, latest }, { limit, source, from }, { today }) =>
    changeLimit(versions, latest, { limit, source, ...from }, today),
  store: (db, version, _found, context) => insert(db, version, decided(context)),
  fields: () => ['limit', 'startsOn'],
  details: (version) => told(version),
})

/** End a limit of the employer's own from a day on; what was done about it stays in the cases. */
export const end = defineWrite({
  action: 'limit.change',
  seenBy: 'limit.change',
  find: ({ db }, { dayNumber }: { dayNumber: number; from: ChangeFrom }) => standing(db, dayNumber),
  decide: ({ latest }, { from }, { today }) => endLimit(latest, from, today),
  store: (db, version, _found, context) => insert(db, version, decided(context)),
  fields: () => ['active', 'startsOn'],
  details: (version) => told(version),
})

function standing(db: Client, dayNumber: number) {
  const versions = limitVersions(db)
  const latest = standingLimit(versions, dayNumber)
  return latest && { thing: { versions, latest }, personId: null, object: 'klockan' }
}

type Decided = Pick<typeof clockLimitVersion.$inferInsert, 'decidedAt' | 'decidedBy'>

const insert = (db: Client, { ...limit }: ClockLimitVersion, decided: Decided): void => {
  db.insert(clockLimitVersion)
    .values({ ...limit, ...decided })
    .run()
}

const decided = (context: Context): Decided => {
  const { at: decidedAt, by: decidedBy } = signed(context)
  return { decidedAt, decidedBy }
}

const told = ({ fromDay, version, startsOn }: ClockLimitVersion) => ({ fromDay, version, startsOn })
